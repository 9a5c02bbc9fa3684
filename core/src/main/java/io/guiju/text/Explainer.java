package io.guiju.text;

import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.pack.Effect;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.type.Property;
import org.jspecify.annotations.Nullable;

/** Puts findings into words, in one language. Immutable and thread-safe. */
public final class Explainer {
  private final RulePack pack;
  private final Words words;
  private final GroundWords parts;
  private final MissingWords lacking;
  private final GapWords gaps;
  private final FindingPage pages;

  private Explainer(RulePack pack, Language language) {
    this.pack = pack;
    this.words = new Words(language);
    this.parts = new GroundWords(pack, words);
    this.lacking = new MissingWords(pack, words, parts);
    this.gaps = new GapWords(words, parts);
    this.pages =
        new FindingPage(pack, words, parts, gaps, new ChangeWords(pack, words, parts, gaps));
  }

  public static Explainer of(RulePack pack, Language language) {
    return new Explainer(pack, language);
  }

  /** The whole finding, as lines of plain text without a final line end. */
  public String explain(Finding finding) {
    return new PageText(words).of(page(finding));
  }

  /**
   * The whole finding, as a fragment of HTML: one {@code article}, with no styles or scripts, in
   * which everything is escaped.
   */
  public String html(Finding finding) {
    return new PageHtml(words).of(page(finding));
  }

  /** The whole finding, before it has a form. */
  public Page page(Finding finding) {
    String heading =
        words.say(
            "heading",
            finding.provision().id(),
            outcome(finding),
            parts.label(finding.key().type()),
            subject(finding),
            parts.values().date(finding.asOf()));
    return pages.of(finding, heading);
  }

  private String subject(Finding finding) {
    return (finding.key().id() + " " + name(finding)).strip();
  }

  /** What people call the subject; empty where it has no name. */
  public String name(Finding finding) {
    Property name = finding.key().type().property("name");
    Object value = name == null ? null : name.of(finding.subject());
    return value == null ? "" : value.toString();
  }

  /** The outcome of a finding in words; of a gate, whether the subject is to be admitted. */
  public String outcome(Finding finding) {
    boolean isGate = finding.provision().entitles().kind() == Effect.Kind.ADMISSION;
    boolean isDecided =
        finding.outcome() == Outcome.SATISFIED || finding.outcome() == Outcome.NOT_SATISFIED;
    return isGate && isDecided
        ? words.say("gate." + finding.outcome())
        : outcome(finding.outcome());
  }

  /** The name of an outcome. */
  public String outcome(Outcome outcome) {
    return words.say("outcome." + outcome);
  }

  /**
   * A value as findings say it: constants and places by their names, a share in percent.
   *
   * @param unit of the value; null where it has none
   */
  public String value(Object value, @Nullable String unit) {
    return parts.values().say(value, unit, null);
  }

  /** The effect of the finding's provision. */
  public String effect(Finding finding) {
    return finding.provision().entitles().words().in(words.language());
  }

  /** The grounds on one line; for an error, what went wrong. */
  public String grounds(Finding finding, Explanation explanation) {
    if (!explanation.faults().isEmpty()) {
      return words.sentences(new FaultWords(words).sentences(explanation.faults()));
    }
    return words.sentences(
        explanation.grounds().stream()
            .filter(GroundWords::isWorthSaying)
            .map(ground -> parts.ground(ground, finding))
            .toList());
  }

  /** What is missing, on one line; empty where nothing is. */
  public String missing(Finding finding, Explanation explanation) {
    return words.sentences(lacking.sentences(explanation.missing(), finding));
  }

  /** How much is lacking, or what could change instead, on one line; empty where nothing is. */
  public String gap(Explanation explanation) {
    return words.sentences(explanation.gaps().stream().map(gaps::withInstead).toList());
  }
}

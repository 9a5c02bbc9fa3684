package io.guiju.text;

import io.guiju.Change;
import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.Ground;
import io.guiju.MissingFact;
import io.guiju.Outcome;
import io.guiju.Ways;
import io.guiju.pack.Citation;
import io.guiju.pack.Effect;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts findings into words, in one language. Immutable and thread-safe. */
public final class Explainer {
  private static final int MOST_WAYS = 3;

  private final RulePack pack;
  private final Words words;
  private final GroundWords parts;
  private final GapWords gaps;
  private final ChangeWords changes;

  private Explainer(RulePack pack, Language language) {
    this.pack = pack;
    this.words = new Words(language);
    this.parts = new GroundWords(pack, words);
    this.gaps = new GapWords(words, parts);
    this.changes = new ChangeWords(pack, words, parts, gaps);
  }

  public static Explainer of(RulePack pack, Language language) {
    return new Explainer(pack, language);
  }

  /** The whole finding, as lines of plain text without a final line end. */
  public String explain(Finding finding) {
    Explanation explanation = finding.explanation();
    Citation citation = finding.provision().citation();
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            "heading",
            finding.provision().id(),
            outcome(finding),
            parts.label(finding.key().type()),
            subject(finding),
            finding.asOf().toString()));
    lines.add(words.say("next", route(finding)));
    lines.add(
        words.say(
            "citation",
            pack.instrument().in(words.language()),
            citation.section().id(),
            citation.section().heading().in(words.language())));
    lines.add(words.say("quote", citation.quote()));
    if (words.language() == Language.EN) {
      lines.add(words.say("gloss", citation.gloss()));
    }
    lines.add(
        words.say(
            finding.outcome() == Outcome.SATISFIED ? "effect" : "effect.open", effect(finding)));
    List<String> agencies = citation.section().agencies();
    if (!agencies.isEmpty()) {
      lines.add(words.say("agencies", words.list(agencies)));
    }
    block(lines, "faults", explanation.faults().stream().map(parts::fault).toList());
    if (finding.outcome() == Outcome.NOT_IN_FORCE) {
      lines.add(
          words.say(
              "force",
              parts.values().date(pack.scope().from()),
              parts.values().date(pack.scope().through())));
    }
    block(lines, "grounds", marked(finding, explanation));
    Ways ways = finding.ways();
    block(lines, "missing", missing(explanation.missing(), ways));
    List<String> changes = changes(finding, ways);
    block(lines, "changes", changes);
    if (changes.isEmpty()) {
      block(lines, "gaps", explanation.gaps().stream().map(gaps::withInstead).toList());
    }
    block(
        lines,
        "readings",
        finding.provision().readings().stream().map(text -> text.in(words.language())).toList());
    return String.join("\n", lines);
  }

  private void block(List<String> lines, String heading, List<String> items) {
    if (!items.isEmpty()) {
      lines.add(words.say(heading));
      items.forEach(item -> lines.add("  " + item));
    }
  }

  /** What is missing, then what could be known instead. */
  private List<String> missing(List<MissingFact> told, Ways ways) {
    List<String> items = new ArrayList<>(parts.missingWithProof(told));
    List<List<MissingFact>> others =
        ways.missing().stream().filter(set -> !set.equals(told)).toList();
    others.stream()
        .limit(MOST_WAYS)
        .forEach(set -> items.add(words.say("instead", joined(parts.missing(set)))));
    more(items, others.size());
    return items;
  }

  /** What would make a finding satisfied that is not; empty where nothing would. */
  private List<String> changes(Finding finding, Ways ways) {
    if (finding.outcome() != Outcome.NOT_SATISFIED || ways.changes().isEmpty()) {
      return List.of();
    }
    List<String> items = new ArrayList<>();
    for (List<Change> set : ways.changes().stream().limit(MOST_WAYS).toList()) {
      String sentence = changes.all(set, finding);
      items.add(items.isEmpty() ? sentence : words.say("instead", sentence));
    }
    more(items, ways.changes().size());
    if (!ways.exhaustive()) {
      items.add(words.say("unsearched"));
    }
    return items;
  }

  private void more(List<String> items, int ways) {
    int left = ways - MOST_WAYS;
    if (left > 0) {
      items.add(words.say(left == 1 ? "more.one" : "more", Integer.toString(left)));
    }
  }

  private List<String> marked(Finding finding, Explanation explanation) {
    return explanation.grounds().stream()
        .filter(GroundWords::isWorthSaying)
        .map(ground -> words.say("mark." + ground.truth()) + " " + ground(ground, finding))
        .toList();
  }

  private String ground(Ground ground, Finding finding) {
    return parts.ground(ground, finding);
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
    boolean isGate = finding.provision().effect().kind() == Effect.Kind.ADMISSION;
    boolean isDecided =
        finding.outcome() == Outcome.SATISFIED || finding.outcome() == Outcome.NOT_SATISFIED;
    return isGate && isDecided
        ? words.say("gate." + finding.outcome())
        : outcome(finding.outcome());
  }

  /** What comes next: how it is granted, or what stands against it. */
  public String route(Finding finding) {
    return words.say("route." + finding.route());
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
    return finding.provision().effect().words().in(words.language());
  }

  /** The grounds on one line; for an error, what went wrong. */
  public String grounds(Finding finding, Explanation explanation) {
    if (!explanation.faults().isEmpty()) {
      return joined(explanation.faults().stream().map(parts::fault).toList());
    }
    return joined(
        explanation.grounds().stream()
            .filter(GroundWords::isWorthSaying)
            .map(ground -> ground(ground, finding))
            .toList());
  }

  /** What is missing, on one line; empty where nothing is. */
  public String missing(Explanation explanation) {
    return joined(parts.missing(explanation.missing()));
  }

  /** How much is lacking, or what could change instead, on one line; empty where nothing is. */
  public String gap(Explanation explanation) {
    return joined(explanation.gaps().stream().map(gaps::withInstead).toList());
  }

  private String joined(List<String> sentences) {
    return sentences.stream().collect(Collectors.joining(words.say("sentence")));
  }
}

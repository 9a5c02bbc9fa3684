package io.guiju.text;

import io.guiju.Finding;
import io.guiju.Ground;
import io.guiju.Judgement;
import io.guiju.Operator;
import io.guiju.Provenance;
import io.guiju.Truth;
import io.guiju.pack.Parameter;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.ListParameter;
import io.guiju.type.Property;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grounds as sentences, and what they name. */
final class GroundWords {
  private final RulePack pack;
  private final Words words;
  private final ValueWords values;
  private final RecordWords records;

  GroundWords(RulePack pack, Words words) {
    this.pack = pack;
    this.words = words;
    this.values = new ValueWords(pack, words);
    this.records = new RecordWords(words, this);
  }

  /** Whether a reader wants to see it: ties between facts that hold go without saying. */
  static boolean isWorthSaying(Ground ground) {
    return !(ground instanceof Ground.Comparison comparison
        && comparison.operator() == Operator.EQUAL
        && comparison.truth() == Truth.TRUE
        && (comparison.limit() instanceof String || comparison.limit() instanceof Integer));
  }

  String ground(Ground ground, Finding finding) {
    if (ground instanceof Ground.Presence presence) {
      String wanted = presence.wanted() ? "wanted" : "unwanted";
      return words.say(
          "presence." + wanted + "." + presence.truth(),
          records.asked(presence.type(), presence.conditions(), finding));
    }
    Ground.Comparison comparison = (Ground.Comparison) ground;
    return judged(sourced(comparison, finding), comparison.judgement());
  }

  private String sourced(Ground.Comparison comparison, Finding finding) {
    String sentence = comparison(comparison, finding);
    FactKey fact = comparison.fact();
    if (fact == null || comparison.provenance() == null) {
      return sentence;
    }
    boolean isOwn = fact.equals(finding.key());
    if (comparison.observed() == null) {
      return isOwn ? sentence : words.say("note", sentence, fact(fact, finding));
    }
    String source = source(comparison.provenance());
    return isOwn
        ? words.say("note", sentence, source)
        : words.say("ground.fact", sentence, fact(fact, finding), source);
  }

  private String source(Provenance provenance) {
    String source = words.say("source." + provenance.source());
    return provenance.readOn() == null
        ? source
        : words.say("source.read", source, values.date(provenance.readOn()));
  }

  private String judged(String sentence, @Nullable Judgement judgement) {
    return judgement == null
        ? sentence
        : words.say(
            judgement.why().isBlank() ? "judged" : "judged.why",
            sentence,
            judgement.by(),
            values.date(judgement.on()),
            judgement.why());
  }

  private String comparison(Ground.Comparison ground, Finding finding) {
    String label = label(ground.term());
    String observed =
        ground.observed() == null
            ? words.say("unknown")
            : values.say(ground.observed(), ground.term().unit(), ground.limit());
    boolean isKnownEqual = ground.truth() == Truth.TRUE && isOneValue(ground);
    Property property = ground.term().type().property(ground.term().name());
    boolean isWhether = property != null && property.type() == Boolean.class;
    String kind = isWhether ? "ground.whether." : "ground.";
    if (isKnownEqual || ground.limit() == null && ground.parameter() == null) {
      return words.say(kind + (ground.observed() == null ? "unsaid" : "equal"), label, observed);
    }
    String truth = ground.observed() == null ? "unsaid.asked" : ground.truth().name();
    return words.say(kind + truth, label, observed, requirement(ground, finding));
  }

  /** What is asked, with the provision that names the limit where that is another one. */
  String requirement(Ground.Comparison ground, Finding finding) {
    Parameter parameter = ground.parameter();
    return parameter == null || parameter.source().contains(finding.provision().id())
        ? required(ground, finding)
        : words.say("note", required(ground, finding), parameter.source());
  }

  private String required(Ground.Comparison ground, Finding finding) {
    if (ground.limit() == null
        || ground.limit() instanceof ListParameter<?> list && list.isEmpty()) {
      return words.say(ground.parameter() == null ? "unknown" : "NO_LIMIT");
    }
    String dated = ground.limit() instanceof LocalDate ? "date." : "";
    String required =
        words.say(
            dated + (isOneValue(ground) ? Operator.EQUAL : ground.operator()).name(),
            values.say(ground.limit(), ground.term().unit(), null));
    return !ground.setByHost()
        ? required
        : words.say(isOnlyClosed(ground, finding) ? "host.closed" : "host", required);
  }

  /** Whether the list is the plan's own, and the host only took it as complete. */
  private static boolean isOnlyClosed(Ground.Comparison ground, Finding finding) {
    Parameter parameter = ground.parameter();
    return parameter != null
        && ground.limit() instanceof ListParameter<?> list
        && !list.isOpen()
        && list.stream().map(Object::toString).toList().equals(parameter.on(finding.asOf()));
  }

  /** The documents that usually prove a term. */
  String proof(Term term) {
    return words.list(term.proof().stream().map(text -> text.in(words.language())).toList());
  }

  /** A sentence that asks for a term, with the note that somebody has to judge it. */
  String discretionary(Term term, String sentence) {
    return term.discretionary() ? words.say("discretionary", sentence) : sentence;
  }

  /** A term with the fact that has it, where that is known. */
  String of(Term term, @Nullable FactKey fact, Finding finding) {
    return fact == null ? label(term) : words.say("note", label(term), fact(fact, finding));
  }

  /** Whether one value alone is asked for. */
  static boolean isOneValue(Ground.Comparison ground) {
    return ground.operator() == Operator.EQUAL
        || ground.operator() == Operator.MEMBER
            && ground.limit() instanceof ListParameter<?> list
            && list.size() == 1;
  }

  /** The name of a fact, without what it says of the subject, which goes without saying. */
  String fact(FactKey fact, Finding finding) {
    List<Property> keys = fact.type().keys();
    List<String> telling = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      boolean isSubject =
          keys.get(i).references().contains(finding.key().type().type())
              && List.of(fact.parts().get(i)).equals(finding.key().parts());
      if (!isSubject) {
        telling.add(fact.parts().get(i).toString());
      }
    }
    String id = telling.isEmpty() ? fact.id() : String.join("/", telling);
    return words.say("fact", label(fact.type()), id);
  }

  String label(FactType type) {
    return pack.vocabulary().label(type).in(words.language());
  }

  String label(Term term) {
    return term.label().in(words.language());
  }

  String label(Parameter parameter) {
    return parameter.label().in(words.language());
  }

  RecordWords records() {
    return records;
  }

  ValueWords values() {
    return values;
  }
}

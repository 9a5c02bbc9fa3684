package io.guiju.text;

import io.guiju.Fault;
import io.guiju.Gap;
import io.guiju.Ground;
import io.guiju.MissingFact;
import io.guiju.Operator;
import io.guiju.Truth;
import io.guiju.pack.Parameter;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.ListParameter;
import io.guiju.type.Property;
import io.guiju.type.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The parts of an explanation as sentences. */
final class GroundWords {
  private final RulePack pack;
  private final Words words;
  private final ValueWords values;

  GroundWords(RulePack pack, Words words) {
    this.pack = pack;
    this.words = words;
    this.values = new ValueWords(pack, words);
  }

  /** Whether a reader wants to see it: ties between facts that hold go without saying. */
  static boolean isWorthSaying(Ground ground) {
    return !(ground instanceof Ground.Comparison comparison
        && comparison.operator() == Operator.EQUAL
        && comparison.truth() == Truth.TRUE
        && (comparison.limit() instanceof String || comparison.limit() instanceof Integer));
  }

  String ground(Ground ground, FactKey subject) {
    if (ground instanceof Ground.Presence presence) {
      String wanted = presence.wanted() ? "wanted" : "unwanted";
      List<String> conditions =
          presence.conditions().stream()
              .map(c -> words.say("with", label(c.term()), requirement(c)))
              .toList();
      return words.say(
          "presence." + wanted + "." + presence.truth(),
          record(label(presence.type()), conditions));
    }
    Ground.Comparison comparison = (Ground.Comparison) ground;
    String sentence = comparison(comparison);
    FactKey fact = comparison.fact();
    if (fact == null || fact.equals(subject) || comparison.source() == null) {
      return sentence;
    }
    String source = words.say("source." + comparison.source());
    return words.say("ground.fact", sentence, label(fact.type()), fact.id(), source);
  }

  private String comparison(Ground.Comparison ground) {
    String label = label(ground.term());
    String observed =
        ground.observed() == null
            ? words.say("unknown")
            : values.say(ground.observed(), ground.term().unit(), ground.limit());
    boolean isKnownEqual = ground.operator() == Operator.EQUAL && ground.truth() == Truth.TRUE;
    if (isKnownEqual || ground.limit() == null && ground.parameter() == null) {
      return words.say("ground.equal", label, observed);
    }
    return words.say("ground." + ground.truth(), label, observed, requirement(ground));
  }

  private String requirement(Ground.Comparison ground) {
    if (ground.limit() == null
        || ground.limit() instanceof ListParameter<?> list && list.isEmpty()) {
      return words.say(ground.parameter() == null ? "unknown" : "NO_LIMIT");
    }
    String dated = ground.limit() instanceof LocalDate ? "date." : "";
    boolean isOne =
        ground.operator() == Operator.MEMBER
            && ground.limit() instanceof ListParameter<?> list
            && list.size() == 1;
    String required =
        words.say(
            dated + (isOne ? Operator.EQUAL : ground.operator()).name(),
            values.say(ground.limit(), ground.term().unit(), null));
    return ground.setByHost() ? words.say("host", required) : required;
  }

  String missing(MissingFact missing) {
    if (missing instanceof MissingFact.MissingTerm term) {
      String sentence = of(term.term(), term.fact());
      return term.term().discretionary() ? words.say("discretionary", sentence) : sentence;
    } else if (missing instanceof MissingFact.NoValue share) {
      Term.Share parts = share.term().share();
      Term denominator =
          parts == null ? null : pack.vocabulary().term(share.term().type(), parts.denominator());
      Term named = denominator == null ? share.term() : denominator;
      return words.say(
          "missing.value",
          label(share.term()),
          label(named),
          values.say(share.denominator(), named.unit(), null));
    } else if (missing instanceof MissingFact.MissingRecord fact) {
      return record(fact.type(), fact.with());
    } else if (missing instanceof MissingFact.UnsetParameter unset) {
      return words.say("missing.parameter", label(unset.parameter()));
    }
    MissingFact.OutsideOpenList outside = (MissingFact.OutsideOpenList) missing;
    return words.say(
        "missing.list",
        label(outside.term()),
        outside.value() == null ? "" : values.say(outside.value(), outside.term().unit(), null),
        label(outside.parameter()));
  }

  /** What is missing with the documents that usually prove it. */
  String missingWithProof(MissingFact missing) {
    String sentence = missing(missing);
    if (missing instanceof MissingFact.MissingTerm term && !term.term().proof().isEmpty()) {
      List<String> proof =
          term.term().proof().stream().map(text -> text.in(words.language())).toList();
      return words.say("proof", sentence, words.list(proof));
    }
    return sentence;
  }

  String gap(Gap gap) {
    Property property = gap.fact().type().property(gap.term().name());
    boolean isDate = property != null && property.type() == LocalDate.class;
    String direction = (isDate ? "gap.date." : "gap.") + (gap.upwards() ? "up." : "down.");
    boolean atTheLimit = gap.amount().numerator().signum() == 0;
    String key = direction + (gap.inclusive() ? "least" : atTheLimit ? "any" : "more");
    boolean isShare = property != null && property.type() == Ratio.class;
    String unit = gap.term().unit();
    String amount =
        isDate
            ? days(gap.amount().numerator().toPlainString())
            : isShare
                ? values.points(gap.amount())
                : values.amount(gap.amount(), unit == null ? "" : unit);
    String sentence = words.say(key, label(gap.term()), amount);
    return gap.given() == null ? sentence : words.say("gap.at", sentence, label(gap.given()));
  }

  private String days(String number) {
    return words.say(number.equals("1") ? "day" : "days", number);
  }

  String fault(Fault fault) {
    if (fault instanceof Fault.TermFailed failed) {
      return words.say("fault.term", failed.rule(), failed.term(), failed.cause());
    } else if (fault instanceof Fault.SessionFailed failed) {
      return words.say("fault.session", failed.rule(), failed.cause());
    }
    Fault.Disagreement sides = (Fault.Disagreement) fault;
    return words.say(
        "fault.disagreement",
        sides.rule(),
        words.say("truth." + sides.direct()),
        words.say(sides.fired() ? "fault.fired" : "fault.unfired"));
  }

  private String of(Term term, FactKey fact) {
    return words.say("missing.term", label(term), label(fact.type()), fact.id());
  }

  private String record(FactType type, Map<Term, Object> with) {
    List<String> known =
        with.entrySet().stream()
            .map(
                entry ->
                    words.say(
                        "known",
                        label(entry.getKey()),
                        values.say(entry.getValue(), entry.getKey().unit(), null)))
            .toList();
    return record(label(type), known);
  }

  private String record(String type, List<String> known) {
    return known.isEmpty() ? type : words.say("record", type, words.list(known));
  }

  String label(FactType type) {
    return pack.vocabulary().label(type).in(words.language());
  }

  private String label(Term term) {
    return term.label().in(words.language());
  }

  private String label(Parameter parameter) {
    return parameter.label().in(words.language());
  }

  ValueWords values() {
    return values;
  }
}

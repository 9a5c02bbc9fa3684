package io.guiju.text;

import io.guiju.Fault;
import io.guiju.Finding;
import io.guiju.Ground;
import io.guiju.Judgement;
import io.guiju.MissingFact;
import io.guiju.Operator;
import io.guiju.Truth;
import io.guiju.pack.Parameter;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.ListParameter;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  String ground(Ground ground, Finding finding) {
    if (ground instanceof Ground.Presence presence) {
      String wanted = presence.wanted() ? "wanted" : "unwanted";
      List<String> conditions =
          presence.conditions().stream().map(condition -> with(condition, finding)).toList();
      return words.say(
          "presence." + wanted + "." + presence.truth(),
          record(label(presence.type()), conditions));
    }
    Ground.Comparison comparison = (Ground.Comparison) ground;
    return judged(sourced(comparison, finding), comparison.judgement());
  }

  private String sourced(Ground.Comparison comparison, Finding finding) {
    String sentence = comparison(comparison, finding);
    FactKey fact = comparison.fact();
    if (fact == null || fact.equals(finding.key()) || comparison.provenance() == null) {
      return sentence;
    }
    String source = words.say("source." + comparison.provenance().source());
    return words.say("ground.fact", sentence, label(fact.type()), fact.id(), source);
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

  /** A condition of a fact that there is not: what it is about and what it asks. */
  String with(Ground.Comparison condition, Finding finding) {
    return words.say("with", label(condition.term()), requirement(condition, finding));
  }

  private String comparison(Ground.Comparison ground, Finding finding) {
    String label = label(ground.term());
    String observed =
        ground.observed() == null
            ? words.say("unknown")
            : values.say(ground.observed(), ground.term().unit(), ground.limit());
    boolean isKnownEqual = ground.operator() == Operator.EQUAL && ground.truth() == Truth.TRUE;
    if (isKnownEqual || ground.limit() == null && ground.parameter() == null) {
      return words.say("ground.equal", label, observed);
    }
    return words.say("ground." + ground.truth(), label, observed, requirement(ground, finding));
  }

  /** What is asked, with the provision that names the limit where that is another one. */
  String requirement(Ground.Comparison ground, Finding finding) {
    Parameter parameter = ground.parameter();
    return parameter == null || parameter.source().contains(finding.provision().id())
        ? requirement(ground)
        : words.say("note", requirement(ground), parameter.source());
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

  private String missing(MissingFact missing) {
    if (missing instanceof MissingFact.MissingTerm term) {
      String sentence = discretionary(term.term(), of(term.term(), term.fact()));
      return term.lastRead() == null
          ? sentence
          : words.say("missing.stale", sentence, values.date(term.lastRead()));
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

  /** What is missing, each once with its count. */
  List<String> missing(List<MissingFact> missing) {
    return missing.stream().distinct().map(fact -> counted(fact, missing)).toList();
  }

  /** The same with the documents that usually prove it. */
  List<String> missingWithProof(List<MissingFact> missing) {
    return missing.stream().distinct().map(fact -> proven(counted(fact, missing), fact)).toList();
  }

  private String counted(MissingFact fact, List<MissingFact> all) {
    return words.counted(missing(fact), Collections.frequency(all, fact));
  }

  private String proven(String sentence, MissingFact missing) {
    if (missing instanceof MissingFact.MissingTerm term && !term.term().proof().isEmpty()) {
      List<String> proof =
          term.term().proof().stream().map(text -> text.in(words.language())).toList();
      return words.say("proof", sentence, words.list(proof));
    }
    return sentence;
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

  /** A sentence that asks for a term, with the note that somebody has to judge it. */
  String discretionary(Term term, String sentence) {
    return term.discretionary() ? words.say("discretionary", sentence) : sentence;
  }

  private String of(Term term, FactKey fact) {
    return words.say("missing.term", label(term), label(fact.type()), fact.id());
  }

  private String record(FactType type, Map<Term, Object> with) {
    List<String> known =
        with.entrySet().stream().map(entry -> known(entry.getKey(), entry.getValue())).toList();
    return record(label(type), known);
  }

  String known(Term term, Object value) {
    return words.say("known", label(term), values.say(value, term.unit(), null));
  }

  String record(String type, List<String> known) {
    return known.isEmpty() ? type : words.say("record", type, words.list(known));
  }

  String fact(FactKey fact) {
    return words.say("fact", label(fact.type()), fact.id());
  }

  String label(FactType type) {
    return pack.vocabulary().label(type).in(words.language());
  }

  String label(Term term) {
    return term.label().in(words.language());
  }

  private String label(Parameter parameter) {
    return parameter.label().in(words.language());
  }

  ValueWords values() {
    return values;
  }
}

package io.guiju.internal.direct;

import io.guiju.Explanation;
import io.guiju.Facts;
import io.guiju.Fault;
import io.guiju.Ground;
import io.guiju.MissingFact;
import io.guiju.Operator;
import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.pack.Provision;
import io.guiju.pack.Scope;
import io.guiju.pack.Term;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Judges provisions: the scope of the plan first, then applicability, then the rules. Thread-safe.
 */
public final class DirectEvaluator {
  private final Scope scope;
  private final Vocabulary vocabulary;
  private final Map<Provision, List<CompiledRule>> rules = new HashMap<>();
  private final Map<Provision, PlaceRule> places = new HashMap<>();

  public DirectEvaluator(DefaultRulePack pack) {
    this.scope = pack.scope();
    this.vocabulary = pack.vocabulary();
    for (Provision provision : pack.provisions()) {
      rules.put(provision, pack.rulesOf(provision));
      places.put(provision, PlaceRule.of(provision.subject(), vocabulary));
    }
  }

  /**
   * @param parameters the record of parameters for the date of the check
   */
  public Verdict judge(
      Provision provision, Facts facts, LocalDate asOf, Object parameters, Object subject) {
    if (!scope.inForce(asOf)) {
      return new Verdict(Outcome.NOT_IN_FORCE, Map.of(), Set.of());
    }
    Truth inPlace = inPlace(placeRule(provision).locate(subject, facts));
    if (inPlace != Truth.TRUE) {
      return new Verdict(applicable(inPlace), Map.of(), Set.of());
    }
    Set<Fault> faults = new LinkedHashSet<>();
    Map<CompiledRule, Truth> truths = new LinkedHashMap<>();
    Truth applies = Truth.TRUE;
    Truth value = Truth.FALSE;
    for (CompiledRule rule : rulesOf(provision)) {
      RuleEvaluation evaluation =
          new RuleEvaluation(rule, facts, parameters, subject, faults, Trace.NONE);
      Truth truth = evaluation.value();
      truths.put(rule, truth);
      value = value.or(truth);
      applies = evaluation.applicability();
    }
    Outcome outcome =
        !faults.isEmpty()
            ? Outcome.ERROR
            : applies != Truth.TRUE ? applicable(applies) : satisfied(value);
    return new Verdict(outcome, truths, faults);
  }

  /** Why {@link #judge} says what it says; the outcome is the one it gave. */
  public Explanation explain(
      Provision provision,
      Facts facts,
      LocalDate asOf,
      Object parameters,
      Object subject,
      Verdict verdict) {
    if (!scope.inForce(asOf)) {
      return new Explanation(List.of(), List.of(), List.of(), List.of(), List.of());
    }
    PlaceRule placeRule = placeRule(provision);
    PlaceRule.Located place = placeRule.locate(subject, facts);
    Truth inPlace = inPlace(place);
    Explaining trace = new Explaining(vocabulary, facts, provision.shownFor());
    Explaining decisive = trace;
    Truth applies = Truth.TRUE;
    for (CompiledRule rule : rulesOf(provision)) {
      new RuleEvaluation(rule, facts, parameters, subject, new LinkedHashSet<>(), trace).value();
      Explaining applicability = new Explaining(vocabulary, facts, null);
      applies =
          new RuleEvaluation(rule, facts, parameters, subject, new LinkedHashSet<>(), applicability)
              .applicability();
      decisive = applies == Truth.TRUE ? trace : applicability;
    }
    List<Ground> grounds = new ArrayList<>();
    grounds.add(placeGround(placeRule.term(), place, facts));
    List<MissingFact> missing = new ArrayList<>();
    if (inPlace == Truth.TRUE) {
      grounds.addAll(decisive.grounds());
      missing.addAll(decisive.missing());
    } else if (place.missing() != null) {
      missing.add(place.missing());
    }
    return new Explanation(
        grounds,
        verdict.outcome() == Outcome.NOT_SATISFIED ? decisive.gaps() : List.of(),
        verdict.outcome() == Outcome.UNDETERMINED ? missing : List.of(),
        List.copyOf(verdict.faults()),
        List.copyOf(trace.shownFor()));
  }

  private List<CompiledRule> rulesOf(Provision provision) {
    return rules.getOrDefault(provision, List.of());
  }

  private PlaceRule placeRule(Provision provision) {
    return Objects.requireNonNull(places.get(provision));
  }

  private Truth inPlace(PlaceRule.Located where) {
    return where.place() == null ? Truth.UNKNOWN : Truth.of(where.place().isWithin(scope.place()));
  }

  private Ground placeGround(Term term, PlaceRule.Located where, Facts facts) {
    FactKey holder = where.holder();
    Object fact = holder == null ? null : facts.find(holder);
    return new Ground.Comparison(
        holder,
        term,
        Operator.WITHIN,
        scope.place(),
        null,
        where.place(),
        fact == null ? null : facts.sourceOf(fact),
        inPlace(where));
  }

  private static Outcome applicable(Truth truth) {
    return truth == Truth.FALSE ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED;
  }

  private static Outcome satisfied(Truth truth) {
    return switch (truth) {
      case TRUE -> Outcome.SATISFIED;
      case FALSE -> Outcome.NOT_SATISFIED;
      case UNKNOWN -> Outcome.UNDETERMINED;
    };
  }
}

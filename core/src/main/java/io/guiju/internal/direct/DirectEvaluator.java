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
import io.guiju.pack.Parameters;
import io.guiju.pack.Provision;
import io.guiju.pack.Scope;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Judges provisions: the scope of the plan first, then applicability, then the rules. Thread-safe.
 */
public final class DirectEvaluator {
  private final Scope scope;
  private final Vocabulary vocabulary;
  private final Parameters parameters;
  private final Map<String, JudgedBy> judged = new HashMap<>();
  private final Map<FactType, PlaceRule> places = new ConcurrentHashMap<>();

  public DirectEvaluator(DefaultRulePack pack, Parameters parameters) {
    this.scope = pack.scope();
    this.parameters = parameters;
    this.vocabulary = pack.vocabulary();
    for (Provision provision : pack.entitlements()) {
      PlaceRule place = PlaceRule.of(provision.subject(), vocabulary, scope.place());
      judged.put(provision.id(), JudgedBy.of(place, pack.compiledRulesOf(provision)));
    }
    for (CompiledRule rule : pack.compiledRules()) {
      if (rule.contributing() != null) {
        placeOf(rule.patterns().get(rule.subject()).type());
      }
    }
  }

  /**
   * @param dated the record of parameters for the date of the check
   */
  public Verdict judge(
      Provision provision, Facts facts, LocalDate asOf, Object dated, Object subject) {
    if (!scope.inForce(asOf)) {
      return Verdict.of(Outcome.NOT_IN_FORCE);
    }
    JudgedBy by = judged(provision);
    Truth inPlace = inPlace(by.place().locate(subject, facts));
    if (inPlace != Truth.TRUE) {
      return Verdict.of(applicable(inPlace));
    }
    Set<Fault> faults = new LinkedHashSet<>();
    Map<String, Truth> truths = truths(by.rules(), facts, dated, subject, faults);
    Truth value = any(truths);
    Truth applies =
        new RuleEvaluation(by.any(), facts, dated, subject, faults::add, Trace.NONE)
            .applicability(by.deciding());
    Outcome outcome =
        !faults.isEmpty()
            ? Outcome.ERROR
            : applies != Truth.TRUE ? applicable(applies) : satisfied(value);
    return new Verdict(outcome, truths, faults);
  }

  /** What generic rules say of an item, which no scope limits. */
  public Verdict judge(List<CompiledRule> rules, Facts facts, Object dated, Object item) {
    Set<Fault> faults = new LinkedHashSet<>();
    Map<String, Truth> truths = truths(rules, facts, dated, item, faults);
    Truth value = any(truths);
    return new Verdict(faults.isEmpty() ? satisfied(value) : Outcome.ERROR, truths, faults);
  }

  /**
   * What contribution rules say of a subject, any of which is enough. The plan's place limits them;
   * its dates do not, since targets are judged after them too.
   */
  public Counted count(List<CompiledRule> rules, Facts facts, Object dated, Object subject) {
    Counted unknown = unknown(facts, subject);
    if (unknown.verdict().outcome() == Outcome.NOT_APPLICABLE) {
      return unknown;
    }
    Verdict verdict = judge(rules, facts, dated, subject);
    return new Counted(
        unknown.place() != null || verdict.outcome() != Outcome.SATISFIED
            ? verdict
            : new Verdict(Outcome.UNDETERMINED, verdict.rules(), verdict.faults()),
        unknown.place());
  }

  /** The same of what nothing is known of but where it is. */
  public Counted unknown(Facts facts, Object subject) {
    PlaceRule.Located where = placeOf(FactType.of(subject.getClass())).locate(subject, facts);
    Truth inPlace = inPlace(where);
    return new Counted(
        Verdict.of(applicable(inPlace)), inPlace == Truth.UNKNOWN ? null : where.place());
  }

  /** Whether a subject is where the plan applies. */
  public Truth inPlace(Object subject, Facts facts) {
    return inPlace(placeOf(FactType.of(subject.getClass())).locate(subject, facts));
  }

  /** The place that subjects of a type have themselves; null where they refer to what has one. */
  public @Nullable Property ownPlace(FactType type) {
    PlaceRule rule = placeOf(type);
    return rule.path().isEmpty() ? rule.place() : null;
  }

  private PlaceRule placeOf(FactType type) {
    return places.computeIfAbsent(type, t -> PlaceRule.of(t, vocabulary, scope.place()));
  }

  private static Truth any(Map<String, Truth> truths) {
    Truth any = Truth.FALSE;
    for (Truth truth : truths.values()) {
      any = any.or(truth);
    }
    return any;
  }

  private static Map<String, Truth> truths(
      List<CompiledRule> rules, Facts facts, Object dated, Object subject, Set<Fault> faults) {
    Map<String, Truth> truths = new LinkedHashMap<>();
    for (CompiledRule rule : rules) {
      truths.put(
          rule.name(),
          new RuleEvaluation(rule, facts, dated, subject, faults::add, Trace.NONE).value());
    }
    return truths;
  }

  /**
   * Why {@link #judge} says what it says; the outcome is the one it gave.
   *
   * @param placed where the subject is
   * @param known the choice that comes nearest, where it is known already
   */
  public Explanation explain(
      Provision provision,
      Facts facts,
      LocalDate asOf,
      Object dated,
      Object subject,
      Verdict verdict,
      Placed placed,
      @Nullable Nearest known) {
    return scope.inForce(asOf)
        ? new Decisive(judged(provision), facts, dated, subject)
            .explain(verdict, placed, known, provision.shownFor(), vocabulary, parameters)
        : new Explanation(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** What could place a subject within the scope, where that is not known; maybe nothing. */
  public List<MissingFact> placing(Provision provision, Object subject, Facts facts) {
    return judged(provision).place().placing(subject, facts);
  }

  private JudgedBy judged(Provision provision) {
    return Objects.requireNonNull(judged.get(provision.id()));
  }

  private Truth inPlace(PlaceRule.Located where) {
    Place place = where.place();
    return place == null || place.isCoarserThan(scope.place())
        ? Truth.UNKNOWN
        : Truth.of(place.isWithin(scope.place()));
  }

  /** Where a subject is, and the ground that says so: the same for all provisions about it. */
  public Placed placed(Provision provision, Object subject, Facts facts) {
    PlaceRule rule = judged(provision).place();
    PlaceRule.Located where = rule.locate(subject, facts);
    Object fact = where.holder();
    Truth inPlace = inPlace(where);
    Ground ground =
        new Ground.Comparison(
            where.key(),
            rule.term(),
            Operator.WITHIN,
            scope.place(),
            null,
            false,
            where.place(),
            fact == null ? null : facts.provenanceOf(fact),
            null,
            inPlace);
    return new Placed(where, inPlace, ground);
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

package io.guiju.internal.direct;

import io.guiju.Facts;
import io.guiju.Gap;
import io.guiju.Ground;
import io.guiju.MissingFact;
import io.guiju.Provenance;
import io.guiju.Truth;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.Limit;
import io.guiju.internal.rule.RulePattern;
import io.guiju.pack.Parameters;
import io.guiju.pack.Term;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the best choice that an evaluation met: the truest, then the one that lacks fewest
 * conditions, then the first. What follows from a condition is derived of the best alone, and of
 * that what is asked for.
 */
final class Explaining implements Trace {
  /** What an evaluation met. */
  private sealed interface Step {
    Truth truth();
  }

  /**
   * @param unknown the join whose other side is not known, so that the fact is only possibly meant
   */
  private record Compared(
      Condition condition,
      Object fact,
      @Nullable Object observed,
      @Nullable Object limit,
      Limit.@Nullable Reference unknown,
      Truth truth)
      implements Step {}

  /**
   * @param fact the one that is there; null where none is, or maybe
   */
  private record Present(RulePattern pattern, @Nullable Object fact, Truth truth) implements Step {}

  /** More than conditions can be: a fact that is only possibly meant explains less than none. */
  private static final int POSSIBLY_MEANT = 1000;

  /** As many as a choice mostly has, so that the list need not grow. */
  private static final int USUAL_STEPS = 8;

  private final Vocabulary vocabulary;
  private final Facts facts;
  private final Grounds grounds;
  private final Lacking lacking;
  private final @Nullable FactType shownForType;
  private final Set<FactKey> shownFor;

  private final List<Step> steps = new ArrayList<>(USUAL_STEPS);
  private int lacks;
  private Step[] best = {};
  private @Nullable Object[] bestChosen = {};
  private int bestLacks;
  private @Nullable Truth bestTruth;

  Explaining(
      Vocabulary vocabulary, Parameters parameters, Facts facts, @Nullable FactType shownForType) {
    this.vocabulary = vocabulary;
    this.grounds = new Grounds(facts, parameters);
    this.facts = facts;
    this.lacking = new Lacking(vocabulary, facts);
    this.shownForType = shownForType;
    this.shownFor = shownForType == null ? Set.of() : new TreeSet<>();
  }

  /** How many grounds there are. */
  int count() {
    return best.length;
  }

  void grounds(Ground[] all, int from) {
    for (int i = 0; i < best.length; i++) {
      all[from + i] =
          best[i] instanceof Compared compared ? ground(compared) : presence((Present) best[i]);
    }
  }

  private Ground ground(Compared step) {
    Limit.Reference unknown = step.unknown();
    return unknown == null
        ? grounds.of(step.condition(), step.fact(), step.observed(), step.limit(), step.truth())
        : grounds.unknown(unknown, bestChosen[unknown.pattern()]);
  }

  private Ground presence(Present step) {
    RulePattern pattern = step.pattern();
    List<Condition> all = pattern.conditions();
    Ground.Comparison[] conditions = new Ground.Comparison[all.size()];
    for (int i = 0; i < conditions.length; i++) {
      Object limit = all.get(i).limit(bestChosen);
      conditions[i] = grounds.of(all.get(i), null, null, limit, Truth.UNKNOWN);
    }
    boolean wanted = pattern.quantifier() != RulePattern.Quantifier.NOT;
    Object fact = step.fact();
    Provenance provenance = fact == null ? null : facts.provenanceOf(fact);
    return new Ground.Presence(
        pattern.type(), wanted, List.of(conditions), provenance, step.truth());
  }

  List<MissingFact> missing() {
    List<MissingFact> all = new ArrayList<>();
    for (Step step : best) {
      if (step.truth() == Truth.UNKNOWN) {
        for (MissingFact missing :
            step instanceof Compared compared ? missing(compared) : missing((Present) step)) {
          if (!all.contains(missing)) {
            all.add(missing);
          }
        }
      }
    }
    return all;
  }

  private List<MissingFact> missing(Compared step) {
    Object fact = step.fact();
    return lacking.of(
        step.condition(), fact, facts.keyOf(fact), step.observed(), step.limit(), bestChosen);
  }

  private List<MissingFact> missing(Present step) {
    Map<Term, Object> with = new LinkedHashMap<>();
    List<MissingFact> missing = new ArrayList<>();
    for (Condition condition : step.pattern().joins()) {
      Object limit = condition.limit(bestChosen);
      if (limit != null) {
        with.put(condition.term(), limit);
      }
      if (condition.limit() instanceof Limit.Reference reference) {
        missing.addAll(lacking.limit(reference, limit, bestChosen));
      }
    }
    return missing.isEmpty()
        ? List.of(new MissingFact.MissingRecord(step.pattern().type(), with))
        : missing;
  }

  /** Empty where closing the gaps would not be enough. */
  List<Gap> gaps() {
    List<Gap> all = new ArrayList<>();
    for (Step step : best) {
      if (step.truth() != Truth.TRUE) {
        Gap gap = step instanceof Compared compared ? gap(compared) : null;
        if (gap == null) {
          return List.of();
        }
        all.add(gap);
      }
    }
    return all;
  }

  private @Nullable Gap gap(Compared step) {
    Object observed = step.observed();
    Object limit = step.limit();
    return step.truth() == Truth.FALSE && observed != null && limit != null
        ? Gaps.of(vocabulary, step.condition(), facts.keyOf(step.fact()), observed, limit)
        : null;
  }

  Truth truth() {
    return bestTruth == null ? Truth.FALSE : bestTruth;
  }

  Set<FactKey> shownFor() {
    return shownFor;
  }

  @Override
  public int mark() {
    return steps.size();
  }

  @Override
  public void back(int mark) {
    while (steps.size() > mark) {
      lacks -= lacks(steps.remove(steps.size() - 1));
    }
  }

  private void add(Step step) {
    steps.add(step);
    lacks += lacks(step);
  }

  private static int lacks(Step step) {
    if (step instanceof Compared compared && compared.unknown() != null) {
      return POSSIBLY_MEANT;
    } else if (step.truth() == Truth.TRUE) {
      return 0;
    }
    return step instanceof Present present ? 1 + present.pattern().requirements().length : 1;
  }

  @Override
  public void compared(
      Condition condition,
      Object fact,
      @Nullable Object observed,
      @Nullable Object limit,
      Truth truth) {
    add(new Compared(condition, fact, observed, limit, unknownJoin(condition, limit), truth));
  }

  /** A join whose other side is not known, so that the fact is only possibly meant. */
  private static Limit.@Nullable Reference unknownJoin(
      Condition condition, @Nullable Object limit) {
    return limit == null
            && condition.limit() instanceof Limit.Reference reference
            && reference.isToFact()
        ? reference
        : null;
  }

  @Override
  public void joined(RulePattern pattern, Object fact, Truth truth) {
    if (truth == Truth.TRUE && shownForType != null && shownForType.type() == fact.getClass()) {
      shownFor.add(facts.keyOf(fact));
    }
    // Joins that hold go without saying, but not that the fact is there, if that is all it takes.
    if (truth == Truth.TRUE && pattern.isMereJoin()) {
      add(new Present(pattern, fact, truth));
    }
  }

  @Override
  public void present(RulePattern pattern, Truth truth) {
    add(new Present(pattern, null, truth));
  }

  @Override
  public void end(@Nullable Object[] chosen, Truth truth) {
    if (isBetter(truth)) {
      best = steps.toArray(Step[]::new);
      bestChosen = chosen.clone();
      bestLacks = lacks;
      bestTruth = truth;
    }
  }

  /** What a choice lacks grows, and its truth falls: one that is not better now never will be. */
  @Override
  public boolean wants(Truth truth) {
    return shownForType != null || isBetter(truth);
  }

  private boolean isBetter(Truth truth) {
    return bestTruth == null
        || truth.compareTo(bestTruth) > 0
        || truth == bestTruth && lacks < bestLacks;
  }
}

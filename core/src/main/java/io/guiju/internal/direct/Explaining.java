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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the best choice that an evaluation met: the truest, then the one that lacks fewest
 * conditions, then the first.
 */
final class Explaining implements Trace {
  /** A ground with what follows from it. */
  private record Step(Ground ground, int lacking, List<MissingFact> missing, @Nullable Gap gap) {}

  /** More than conditions can be: a fact that is only possibly meant explains less than none. */
  private static final int POSSIBLY_MEANT = 1000;

  private final Vocabulary vocabulary;
  private final Facts facts;
  private final Grounds grounds;
  private final Lacking lacking;
  private final @Nullable FactType shownForType;
  private final Set<FactKey> shownFor = new TreeSet<>();
  private final List<Step> steps = new ArrayList<>();
  private List<Step> best = List.of();
  private @Nullable Truth bestTruth;

  Explaining(
      Vocabulary vocabulary, Parameters parameters, Facts facts, @Nullable FactType shownForType) {
    this.vocabulary = vocabulary;
    this.grounds = new Grounds(facts, parameters);
    this.facts = facts;
    this.lacking = new Lacking(vocabulary, facts);
    this.shownForType = shownForType;
  }

  List<Ground> grounds() {
    return best.stream().map(Step::ground).toList();
  }

  List<MissingFact> missing() {
    return List.copyOf(
        best.stream()
            .flatMap(step -> step.missing().stream())
            .collect(LinkedHashSet::new, Set::add, Set::addAll));
  }

  /** Empty where closing the gaps would not be enough. */
  List<Gap> gaps() {
    boolean enough =
        best.stream().allMatch(step -> step.ground().truth() == Truth.TRUE || step.gap() != null);
    return enough
        ? best.stream().flatMap(step -> Stream.ofNullable(step.gap())).toList()
        : List.of();
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
    steps.subList(mark, steps.size()).clear();
  }

  @Override
  public void compared(
      Condition condition,
      Object fact,
      @Nullable Object observed,
      @Nullable Object limit,
      @Nullable Object[] chosen,
      Truth truth) {
    FactKey key = facts.keyOf(fact);
    Limit.Reference unknown = unknownJoin(condition, limit);
    Ground ground =
        unknown == null
            ? grounds.of(condition, fact, observed, limit, truth)
            : grounds.unknown(unknown, chosen[unknown.pattern()]);
    Gap gap =
        truth == Truth.FALSE && observed != null && limit != null
            ? Gaps.of(vocabulary, condition, key, observed, limit)
            : null;
    List<MissingFact> missing =
        truth == Truth.UNKNOWN
            ? lacking.of(condition, fact, key, observed, limit, chosen)
            : List.of();
    int open = unknown != null ? POSSIBLY_MEANT : truth == Truth.TRUE ? 0 : 1;
    steps.add(new Step(ground, open, missing, gap));
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
  public void joined(RulePattern pattern, Object fact, @Nullable Object[] chosen, Truth truth) {
    if (truth == Truth.TRUE && shownForType != null && shownForType.type() == fact.getClass()) {
      shownFor.add(facts.keyOf(fact));
    }
    // Joins that hold go without saying, but not that the fact is there, if that is all it takes.
    if (truth == Truth.TRUE && pattern.isMereJoin()) {
      present(pattern, chosen, facts.provenanceOf(fact), truth);
    }
  }

  @Override
  public void present(RulePattern pattern, @Nullable Object[] chosen, Truth truth) {
    present(pattern, chosen, null, truth);
  }

  private void present(
      RulePattern pattern,
      @Nullable Object[] chosen,
      @Nullable Provenance provenance,
      Truth truth) {
    Map<Term, Object> with = new LinkedHashMap<>();
    List<Ground.Comparison> conditions = new ArrayList<>();
    List<MissingFact> missing = new ArrayList<>();
    int open = 1;
    for (Condition condition : pattern.conditions()) {
      Object limit = condition.limit(chosen);
      conditions.add(grounds.of(condition, null, null, limit, Truth.UNKNOWN));
      if (condition.isJoin() && limit != null) {
        with.put(condition.term(), limit);
      }
      if (condition.isJoin() && condition.limit() instanceof Limit.Reference reference) {
        missing.addAll(lacking.limit(reference, limit, chosen));
      }
      open += condition.isJoin() ? 0 : 1;
    }
    if (missing.isEmpty()) {
      missing.add(new MissingFact.MissingRecord(pattern.type(), with));
    }
    boolean wanted = pattern.quantifier() != RulePattern.Quantifier.NOT;
    steps.add(
        new Step(
            new Ground.Presence(pattern.type(), wanted, conditions, provenance, truth),
            truth == Truth.TRUE ? 0 : open,
            truth == Truth.UNKNOWN ? missing : List.of(),
            null));
  }

  @Override
  public void end(Truth truth) {
    boolean better =
        bestTruth == null
            || truth.compareTo(bestTruth) > 0
            || truth == bestTruth && lacking(steps) < lacking(best);
    if (better) {
      best = List.copyOf(steps);
      bestTruth = truth;
    }
  }

  private static int lacking(List<Step> steps) {
    return steps.stream().mapToInt(Step::lacking).sum();
  }
}

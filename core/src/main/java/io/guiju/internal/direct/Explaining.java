package io.guiju.internal.direct;

import io.guiju.Facts;
import io.guiju.Gap;
import io.guiju.Ground;
import io.guiju.MissingFact;
import io.guiju.Truth;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.Limit;
import io.guiju.internal.rule.RulePattern;
import io.guiju.pack.Parameter;
import io.guiju.pack.Term;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.ListParameter;
import io.guiju.type.Property;
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

  private final Vocabulary vocabulary;
  private final Facts facts;
  private final @Nullable FactType shownForType;
  private final Set<FactKey> shownFor = new TreeSet<>();
  private final List<Step> steps = new ArrayList<>();
  private List<Step> best = List.of();
  private @Nullable Truth bestTruth;

  Explaining(Vocabulary vocabulary, Facts facts, @Nullable FactType shownForType) {
    this.vocabulary = vocabulary;
    this.facts = facts;
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

  List<Gap> gaps() {
    return best.stream().flatMap(step -> Stream.ofNullable(step.gap())).toList();
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
    Ground ground = ground(condition, fact, observed, limit, truth);
    Gap gap =
        truth == Truth.FALSE && observed != null && limit != null
            ? Gaps.of(vocabulary, condition, key, observed, limit)
            : null;
    List<MissingFact> missing =
        truth == Truth.UNKNOWN ? missing(condition, fact, key, observed, limit, chosen) : List.of();
    steps.add(new Step(ground, truth == Truth.TRUE ? 0 : 1, missing, gap));
  }

  private Ground.Comparison ground(
      Condition condition,
      @Nullable Object fact,
      @Nullable Object observed,
      @Nullable Object limit,
      Truth truth) {
    return new Ground.Comparison(
        fact == null ? null : facts.keyOf(fact),
        condition.term(),
        condition.operator(),
        limit,
        condition.limit() instanceof Limit.Reference reference ? reference.parameter() : null,
        observed,
        fact == null ? null : facts.sourceOf(fact),
        truth);
  }

  private List<MissingFact> missing(
      Condition condition,
      Object fact,
      FactKey key,
      @Nullable Object observed,
      @Nullable Object limit,
      @Nullable Object[] chosen) {
    List<MissingFact> missing = new ArrayList<>();
    Parameter parameter = null;
    if (condition.limit() instanceof Limit.Reference reference) {
      parameter = reference.parameter();
      missing.addAll(unknownLimit(reference, limit, chosen));
    }
    if (observed == null) {
      missing.addAll(unknownTerm(fact, key, condition.term()));
    } else if (limit instanceof ListParameter<?> list && !list.isEmpty() && parameter != null) {
      missing.add(new MissingFact.OutsideOpenList(key, condition.term(), observed, parameter));
    }
    return missing;
  }

  private List<MissingFact> unknownLimit(
      Limit.Reference reference, @Nullable Object limit, @Nullable Object[] chosen) {
    boolean unset = limit == null || limit instanceof ListParameter<?> list && list.isEmpty();
    Object holder = chosen[reference.pattern()];
    if (unset && reference.parameter() != null) {
      return List.of(new MissingFact.UnsetParameter(reference.parameter()));
    } else if (limit == null && reference.term() != null && holder != null) {
      return unknownTerm(holder, facts.keyOf(holder), reference.term());
    }
    return List.of();
  }

  /** A share without a value lacks its parts, or cannot have one. */
  private List<MissingFact> unknownTerm(Object fact, FactKey key, Term term) {
    Term.Share share = term.share();
    if (share == null) {
      return List.of(new MissingFact.MissingTerm(key, term));
    }
    List<MissingFact> missing = new ArrayList<>();
    for (String part : List.of(share.numerator(), share.denominator())) {
      Term partTerm = vocabulary.term(term.type(), part);
      if (partTerm != null && read(fact, part) == null) {
        missing.add(new MissingFact.MissingTerm(key, partTerm));
      }
    }
    Object denominator = read(fact, share.denominator());
    if (missing.isEmpty() && denominator != null) {
      missing.add(new MissingFact.NoValue(key, term, denominator));
    }
    return missing;
  }

  private static @Nullable Object read(Object fact, String name) {
    Property property = FactType.of(fact.getClass()).property(name);
    return property == null ? null : property.of(fact);
  }

  @Override
  public void joined(Object fact, Truth truth) {
    if (truth == Truth.TRUE && shownForType != null && shownForType.type() == fact.getClass()) {
      shownFor.add(facts.keyOf(fact));
    }
  }

  @Override
  public void present(RulePattern pattern, @Nullable Object[] chosen, Truth truth) {
    Map<Term, Object> with = new LinkedHashMap<>();
    List<Ground.Comparison> conditions = new ArrayList<>();
    List<MissingFact> missing = new ArrayList<>();
    int lacking = 1;
    for (Condition condition : pattern.conditions()) {
      Object limit = condition.limit(chosen);
      conditions.add(ground(condition, null, null, limit, Truth.UNKNOWN));
      if (condition.isJoin() && limit != null) {
        with.put(condition.term(), limit);
      }
      if (condition.isJoin() && condition.limit() instanceof Limit.Reference reference) {
        missing.addAll(unknownLimit(reference, limit, chosen));
      }
      lacking += condition.isJoin() ? 0 : 1;
    }
    if (missing.isEmpty()) {
      missing.add(new MissingFact.MissingRecord(pattern.type(), with));
    }
    boolean wanted = pattern.quantifier() != RulePattern.Quantifier.NOT;
    steps.add(
        new Step(
            new Ground.Presence(pattern.type(), wanted, conditions, truth),
            truth == Truth.TRUE ? 0 : lacking,
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

package io.guiju.internal.direct;

import io.guiju.Facts;
import io.guiju.Fault;
import io.guiju.Truth;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.RulePattern;
import io.guiju.internal.rule.RulePattern.Quantifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One rule for one subject: Kleene's or over all choices of facts for its patterns, where a choice
 * is Kleene's and over its conditions.
 *
 * <p>Every choice is tried, whatever the others gave, so neither the outcome nor an error depends
 * on the order of facts.
 */
final class RuleEvaluation {
  private final CompiledRule rule;
  private final Facts facts;
  private final Object parameters;
  private final Object subject;
  private final Consumer<Fault> faults;
  private final Trace trace;

  /** The fact chosen for each pattern; null is the fact that nobody supplied. */
  private final @Nullable Object[] chosen;

  /** How each pattern stands. */
  private final long[] codes;

  /** Of the conditions of all patterns. */
  private final @Nullable Object[] values;

  /** Whether every part of the key of the fact tried last equals what the rule says. */
  private boolean isMeant;

  RuleEvaluation(
      CompiledRule rule,
      Facts facts,
      Object parameters,
      Object subject,
      Consumer<Fault> faults,
      Trace trace) {
    this.rule = rule;
    this.facts = facts;
    this.parameters = parameters;
    this.subject = subject;
    this.faults = faults;
    this.trace = trace;
    this.chosen = new Object[rule.patterns().size()];
    this.codes = new long[chosen.length];
    this.values = new Object[2 * rule.firstCondition(chosen.length)];
  }

  Truth value() {
    return choose(0, Lack.NONE);
  }

  /**
   * The truth of conditions of the subject that look at nothing else but parameters.
   *
   * @param conditions the numbers of those that decide applicability
   */
  Truth applicability(int[] conditions) {
    for (int i = 0; i < chosen.length; i++) {
      if (rule.patterns().get(i).parameters()) {
        chosen[i] = parameters;
      }
    }
    Arrays.fill(values, Nearest.UNSAID);
    Arrays.fill(codes, Codes.UNSAID);
    codes[rule.subject()] = Codes.ALL_TRUE;
    chosen[rule.subject()] = subject;
    for (int condition : conditions) {
      compare(rule.subject(), condition, subject);
    }
    long lack = Lack.with(Lack.NONE, codes[rule.subject()]);
    trace.end(rule, chosen, codes, values, lack);
    return Lack.truth(lack);
  }

  private Truth choose(int index, long above) {
    if (!trace.wants(above)) {
      return Lack.truth(above);
    } else if (index == chosen.length) {
      trace.end(rule, chosen, codes, values, above);
      return Lack.truth(above);
    }
    RulePattern pattern = rule.patterns().get(index);
    if (pattern.quantifier() != Quantifier.EACH) {
      Truth found = found(index, pattern);
      Truth truth = pattern.quantifier() == Quantifier.NOT ? found.not() : found;
      codes[index] = Codes.with(Codes.ALL_TRUE, truth);
      return choose(index + 1, Lack.present(above, truth, pattern));
    }
    Truth result = Truth.FALSE;
    boolean met = false;
    boolean closed = isClosed(index, pattern);
    for (Object candidate : candidates(index, pattern)) {
      boolean joins = joins(index, pattern, candidate);
      closed |= isMeant;
      if (joins) {
        met = true;
        Truth there = there(pattern, candidate);
        if (there == Truth.TRUE && codes[index] == Codes.ALL_TRUE) {
          trace.joined(candidate);
        }
        long with = Lack.present(above, there, pattern);
        require(index, pattern, candidate, with);
        long here = Lack.with(with, codes[index]);
        codes[index] = Codes.with(codes[index], there);
        result = result.or(choose(index + 1, here));
      }
    }
    if (!closed || !met) {
      result = result.or(none(index, pattern, above, closed));
    }
    return result;
  }

  /** Whether a fact is still there, where that is all a pattern asks. */
  private Truth there(RulePattern pattern, Object candidate) {
    return pattern.isMereJoin() && candidate != subject && facts.isForgotten(candidate)
        ? Truth.UNKNOWN
        : Truth.TRUE;
  }

  /** Without a fact for a pattern, or with the one nobody supplied. */
  private Truth none(int index, RulePattern pattern, long above, boolean surely) {
    Truth present = surely ? Truth.FALSE : Truth.UNKNOWN;
    chosen[index] = null;
    codes[index] = Codes.with(Codes.ALL_TRUE, present);
    long lack = Lack.present(above, present, pattern);
    if (!surely) {
      return choose(index + 1, lack);
    }
    trace.end(rule, chosen, codes, values, lack);
    return Truth.FALSE;
  }

  /** Whether there is a fact for a pattern under 'not' or 'exists'. */
  private Truth found(int index, RulePattern pattern) {
    Truth result = Truth.FALSE;
    boolean closed = isClosed(index, pattern);
    for (Object candidate : candidates(index, pattern)) {
      boolean joins = joins(index, pattern, candidate);
      closed |= isMeant;
      if (joins) {
        for (int condition : pattern.requirements()) {
          compare(index, condition, candidate);
        }
        Truth there = there(pattern, candidate);
        result = result.or(Lack.truth(Lack.with(Lack.NONE, codes[index])).and(there));
      }
    }
    chosen[index] = null;
    return closed ? result : result.or(Truth.UNKNOWN);
  }

  private List<Object> candidates(int index, RulePattern pattern) {
    if (pattern.parameters()) {
      return List.of(parameters);
    } else if (index == rule.subject()) {
      return List.of(subject);
    }
    return pattern.candidates(facts, chosen);
  }

  private boolean isClosed(int index, RulePattern pattern) {
    return pattern.parameters()
        || index == rule.subject()
        || Completeness.of(pattern, facts, subject, chosen);
  }

  /**
   * Whether the joins of a pattern may hold for a fact; notes whether the pattern means this fact
   * by its key.
   */
  private boolean joins(int index, RulePattern pattern, Object candidate) {
    chosen[index] = candidate;
    codes[index] = Codes.ALL_TRUE;
    isMeant = pattern.equatesKey();
    for (int join : pattern.joins()) {
      Truth joined = compare(index, join, candidate);
      isMeant &= joined == Truth.TRUE || !pattern.conditions().get(join).property().isKey();
    }
    return !Codes.isFalse(codes[index]);
  }

  /** What else is asked of a fact, as far as it is wanted. */
  private void require(int index, RulePattern pattern, Object candidate, long with) {
    for (int condition : pattern.requirements()) {
      if (trace.wants(Lack.with(with, codes[index]))) {
        compare(index, condition, candidate);
      }
    }
  }

  /** Asks a condition, and notes how it stands. */
  private Truth compare(int index, int number, Object fact) {
    Condition condition = rule.patterns().get(index).conditions().get(number);
    int value = 2 * (rule.firstCondition(index) + number);
    Truth truth = Truth.UNKNOWN;
    long code = Codes.UNKNOWN;
    try {
      Object observed = condition.observed(fact);
      Object limit = condition.limit(chosen);
      truth = condition.truth(observed, limit, chosen);
      code = limit == null && condition.limit().isToFact() ? Codes.POSSIBLY_MEANT : Codes.of(truth);
      values[value] = observed;
      values[value + 1] = limit;
    } catch (Exception | StackOverflowError | AssertionError e) {
      faults.accept(new Fault.TermFailed(rule.name(), condition.term().toString(), e.toString()));
      values[value] = Nearest.UNSAID;
      values[value + 1] = Nearest.UNSAID;
    }
    codes[index] = Codes.with(codes[index], number, code);
    return truth;
  }
}

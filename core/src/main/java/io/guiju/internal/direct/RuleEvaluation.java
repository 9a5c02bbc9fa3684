package io.guiju.internal.direct;

import io.guiju.Facts;
import io.guiju.Fault;
import io.guiju.Truth;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.RulePattern;
import io.guiju.internal.rule.RulePattern.Quantifier;
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
  }

  Truth value() {
    return choose(0, Truth.TRUE);
  }

  /**
   * The truth of conditions of the subject that look at nothing else but parameters.
   *
   * @param conditions those that decide applicability
   */
  Truth applicability(List<Condition> conditions) {
    for (int i = 0; i < chosen.length; i++) {
      if (rule.patterns().get(i).parameters()) {
        chosen[i] = parameters;
      }
    }
    chosen[rule.subject()] = subject;
    Truth truth = Truth.TRUE;
    for (Condition condition : conditions) {
      truth = truth.and(compare(condition, subject));
    }
    trace.end(chosen, truth);
    return truth;
  }

  private Truth choose(int index, Truth above) {
    if (!trace.wants(above)) {
      return above;
    } else if (index == chosen.length) {
      trace.end(chosen, above);
      return above;
    }
    RulePattern pattern = rule.patterns().get(index);
    if (pattern.quantifier() != Quantifier.EACH) {
      Truth found = found(index, pattern);
      Truth truth = pattern.quantifier() == Quantifier.NOT ? found.not() : found;
      int mark = trace.mark();
      trace.present(pattern, truth);
      Truth result = choose(index + 1, above.and(truth));
      trace.back(mark);
      return result;
    }
    Truth result = Truth.FALSE;
    boolean met = false;
    boolean closed = isClosed(index, pattern);
    for (Object candidate : candidates(index, pattern)) {
      int mark = trace.mark();
      Truth joins = joins(index, pattern, candidate);
      closed |= isMeant;
      if (joins != Truth.FALSE) {
        met = true;
        Truth there = there(pattern, candidate);
        if (there == Truth.TRUE) {
          trace.joined(pattern, candidate, joins);
        } else {
          trace.present(pattern, there);
        }
        Truth here = wanted(pattern, candidate, above.and(joins).and(there));
        result = result.or(choose(index + 1, here));
      }
      trace.back(mark);
    }
    if (!closed || !met) {
      int mark = trace.mark();
      chosen[index] = null;
      Truth present = closed ? Truth.FALSE : Truth.UNKNOWN;
      trace.present(pattern, present);
      result = result.or(present == Truth.FALSE ? none() : choose(index + 1, above.and(present)));
      trace.back(mark);
    }
    return result;
  }

  /** Whether a fact is still there, where that is all a pattern asks. */
  private Truth there(RulePattern pattern, Object candidate) {
    return pattern.isMereJoin() && candidate != subject && facts.isForgotten(candidate)
        ? Truth.UNKNOWN
        : Truth.TRUE;
  }

  private Truth none() {
    trace.end(chosen, Truth.FALSE);
    return Truth.FALSE;
  }

  /** Whether there is a fact for a pattern under 'not' or 'exists'. */
  private Truth found(int index, RulePattern pattern) {
    Truth result = Truth.FALSE;
    boolean closed = isClosed(index, pattern);
    int mark = trace.mark();
    for (Object candidate : candidates(index, pattern)) {
      Truth joins = joins(index, pattern, candidate);
      closed |= isMeant;
      if (joins != Truth.FALSE) {
        Truth there = there(pattern, candidate);
        result = result.or(joins.and(there).and(requirements(pattern, candidate)));
      }
      trace.back(mark);
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

  /** The joins of a pattern for a fact; notes whether the pattern means this fact by its key. */
  private Truth joins(int index, RulePattern pattern, Object candidate) {
    chosen[index] = candidate;
    Truth truth = Truth.TRUE;
    isMeant = pattern.equatesKey();
    for (Condition condition : pattern.joins()) {
      Truth joined = compare(condition, candidate);
      truth = truth.and(joined);
      isMeant &= joined == Truth.TRUE || !condition.property().isKey();
    }
    return truth;
  }

  private Truth requirements(RulePattern pattern, Object candidate) {
    Truth truth = Truth.TRUE;
    for (Condition condition : pattern.requirements()) {
      truth = truth.and(compare(condition, candidate));
    }
    return truth;
  }

  /** The same with what is above, as far as it is wanted. */
  private Truth wanted(RulePattern pattern, Object candidate, Truth above) {
    Truth truth = above;
    for (Condition condition : pattern.requirements()) {
      if (trace.wants(truth)) {
        truth = truth.and(compare(condition, candidate));
      }
    }
    return truth;
  }

  private Truth compare(Condition condition, Object fact) {
    try {
      Object observed = condition.observed(fact);
      Object limit = condition.limit(chosen);
      Truth truth = condition.truth(observed, limit, chosen);
      trace.compared(condition, fact, observed, limit, truth);
      return truth;
    } catch (Exception | StackOverflowError | AssertionError e) {
      faults.accept(new Fault.TermFailed(rule.name(), condition.term().toString(), e.toString()));
      return Truth.UNKNOWN;
    }
  }
}

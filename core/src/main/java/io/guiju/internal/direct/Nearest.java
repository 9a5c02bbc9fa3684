package io.guiju.internal.direct;

import io.guiju.Truth;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.RulePattern;
import io.guiju.internal.rule.RulePattern.Quantifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The choice of facts that comes nearest to satisfying a provision, which explanations show: the
 * truest, then the one that lacks fewest conditions, then the first.
 *
 * @param chosen by pattern; null for the fact that nobody supplied, and where none is chosen
 * @param codes by pattern how its conditions stand, and whether there is a fact: see {@link Codes};
 *     after one that has to be there and is not, nothing is said
 * @param values of the conditions of all patterns, as the rule writes them: what was observed, then
 *     the limit; null where there is none, and {@link #UNSAID} in both places where the condition
 *     was not asked or threw
 */
public record Nearest(
    CompiledRule rule,
    @Nullable Object[] chosen,
    long[] codes,
    @Nullable Object[] values,
    Truth truth) {
  /** In the place of what nobody knows. */
  static final Object UNSAID = new Object();

  /** The limit of a condition, by its number among those of all patterns. */
  @Nullable Object limit(int number) {
    return values[2 * number + 1];
  }

  /** All that was looked at: of each pattern the joins, the fact itself, the other conditions. */
  void each(AllGrounds grounds) {
    List<RulePattern> patterns = rule.patterns();
    int first = 0;
    for (int i = 0; i < patterns.size(); i++) {
      RulePattern pattern = patterns.get(i);
      Object fact = chosen[i];
      if (!pattern.parameters() && codes[i] != Codes.UNSAID) {
        if (fact != null) {
          each(pattern, fact, codes[i], first, grounds);
        } else {
          grounds.present(pattern, first, null, Codes.present(codes[i]));
          if (endsAt(i)) {
            return;
          }
        }
      }
      first += pattern.conditions().size();
    }
  }

  /** Whether there has to be a fact for a pattern and is none, after which nothing is said. */
  boolean endsAt(int pattern) {
    return chosen[pattern] == null
        && Codes.present(codes[pattern]) == Truth.FALSE
        && rule.patterns().get(pattern).quantifier() == Quantifier.EACH;
  }

  private void each(RulePattern pattern, Object fact, long of, int first, AllGrounds grounds) {
    for (int join : pattern.joins()) {
      compared(pattern, join, fact, of, first, grounds);
    }
    Truth there = Codes.present(of);
    // Joins that hold go without saying, but not that the fact is there, if that is all it takes.
    if (there != Truth.TRUE) {
      grounds.present(pattern, first, null, there);
    } else if (pattern.isMereJoin() && of == Codes.ALL_TRUE) {
      grounds.present(pattern, first, fact, there);
    }
    for (int requirement : pattern.requirements()) {
      compared(pattern, requirement, fact, of, first, grounds);
    }
  }

  private void compared(
      RulePattern pattern, int number, Object fact, long of, int first, AllGrounds grounds) {
    Object observed = values[2 * (first + number)];
    if (observed != UNSAID) {
      grounds.compared(
          pattern.conditions().get(number),
          fact,
          observed,
          limit(first + number),
          Codes.code(of, number));
    }
  }
}

package io.guiju.internal.direct;

import io.guiju.Truth;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.RulePattern;
import org.jspecify.annotations.Nullable;

/** Takes the parts of a choice that do not hold, in the order in which they are told. */
interface Unmet {
  /**
   * A condition of a fact.
   *
   * @param code how it stands: see {@link Codes}
   */
  void compared(
      Condition condition,
      Object fact,
      @Nullable Object observed,
      @Nullable Object limit,
      long code);

  /**
   * That there is no fact for a pattern, or maybe none.
   *
   * @param first where the values of its conditions begin
   */
  void absent(RulePattern pattern, int first, Truth truth);
}

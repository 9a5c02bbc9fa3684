package io.guiju.internal.direct;

import io.guiju.Truth;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.RulePattern;
import org.jspecify.annotations.Nullable;

/** Takes what a choice is made of, in the order in which it is told. */
interface Parts {
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
   * Whether there is a fact for a pattern.
   *
   * @param first where the values of its conditions begin
   * @param fact the one that is there; null where none is, or maybe
   */
  void present(RulePattern pattern, int first, @Nullable Object fact, Truth truth);
}

package io.guiju.internal.direct;

import io.guiju.Truth;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.RulePattern;
import org.jspecify.annotations.Nullable;

/** Hears what an evaluation meets on its way; explanations are made from it. */
interface Trace {
  /** Hears nothing: for outcomes alone. */
  Trace NONE = new Trace() {};

  /** Where the choice stands; to return to with {@link #back}. */
  default int mark() {
    return 0;
  }

  default void back(int mark) {}

  default void compared(
      Condition condition,
      Object fact,
      @Nullable Object observed,
      @Nullable Object limit,
      Truth truth) {}

  /** A fact was chosen for a pattern, and its joins have this truth. */
  default void joined(RulePattern pattern, Object fact, Truth truth) {}

  /** Whether there is a fact for a pattern: one that nobody supplied, or none, or any. */
  default void present(RulePattern pattern, Truth truth) {}

  /** A choice is complete, and these are its facts. */
  default void end(@Nullable Object[] chosen, Truth truth) {}

  /** Whether more of a choice is worth hearing, which has this truth so far. */
  default boolean wants(Truth truth) {
    return true;
  }
}

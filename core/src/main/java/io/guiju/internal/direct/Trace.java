package io.guiju.internal.direct;

import io.guiju.internal.rule.CompiledRule;
import org.jspecify.annotations.Nullable;

/** Hears what an evaluation meets on its way; explanations are made from it. */
interface Trace {
  /** Hears nothing: for outcomes alone. */
  Trace NONE = new Trace() {};

  /** A fact was chosen for a pattern, and its joins are true. */
  default void joined(Object fact) {}

  /**
   * A choice is complete. None of what is given stays as it is.
   *
   * @param values of the conditions as in {@link Nearest}
   */
  default void end(
      CompiledRule rule,
      @Nullable Object[] chosen,
      long[] codes,
      @Nullable Object[] values,
      long lack) {}

  /** Whether more of a choice is worth hearing, which lacks so much already. */
  default boolean wants(long lack) {
    return true;
  }
}

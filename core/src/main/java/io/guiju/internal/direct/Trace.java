package io.guiju.internal.direct;

import io.guiju.Truth;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.RulePattern;
import org.jspecify.annotations.Nullable;

/** Hears what an evaluation meets on its way; explanations are made from it. */
interface Trace {
  /** Hears nothing: for outcomes alone. */
  Trace NONE =
      new Trace() {
        @Override
        public int mark() {
          return 0;
        }

        @Override
        public void back(int mark) {}

        @Override
        public void compared(
            Condition condition,
            Object fact,
            @Nullable Object observed,
            @Nullable Object limit,
            @Nullable Object[] chosen,
            Truth truth) {}

        @Override
        public void joined(Object fact, Truth truth) {}

        @Override
        public void present(RulePattern pattern, @Nullable Object[] chosen, Truth truth) {}

        @Override
        public void end(Truth truth) {}
      };

  /** Where the choice stands; to return to with {@link #back}. */
  int mark();

  void back(int mark);

  void compared(
      Condition condition,
      Object fact,
      @Nullable Object observed,
      @Nullable Object limit,
      @Nullable Object[] chosen,
      Truth truth);

  /** A fact was chosen whose joins have this truth. */
  void joined(Object fact, Truth truth);

  /** Whether there is a fact for a pattern: one that nobody supplied, or none, or any. */
  void present(RulePattern pattern, @Nullable Object[] chosen, Truth truth);

  /** A choice is complete. */
  void end(Truth truth);
}

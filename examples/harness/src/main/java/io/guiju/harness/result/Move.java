package io.guiju.harness.result;

import io.guiju.Difference;
import io.guiju.Outcome;

/** What becomes of a finding under other conditions: the first of these that fits. */
public enum Move {
  /** Satisfied, and was not. */
  ENTERS,
  /** Satisfied no longer, whatever it becomes. */
  LEAVES,
  BECOMES_UNDETERMINED,
  OTHER;

  /** What becomes of the finding that differs. */
  public static Move of(Difference difference) {
    if (difference.after().outcome() == Outcome.SATISFIED) {
      return ENTERS;
    } else if (difference.before().outcome() == Outcome.SATISFIED) {
      return LEAVES;
    }
    return difference.after().outcome() == Outcome.UNDETERMINED ? BECOMES_UNDETERMINED : OTHER;
  }
}

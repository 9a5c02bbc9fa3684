package io.guiju.internal.direct;

import io.guiju.Facts;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.RulePattern;
import org.jspecify.annotations.Nullable;

/** Whether the facts of a type are all there are for a pattern. */
public final class Completeness {
  private Completeness() {}

  /**
   * @param chosen the facts chosen for the patterns above; null where nobody supplied one
   */
  public static boolean of(
      RulePattern pattern, Facts facts, Object subject, @Nullable Object[] chosen) {
    return facts.isCompleteFor(pattern.type(), subject)
        && (!facts.isGrouped() || isReached(pattern, chosen));
  }

  /** Whether a pattern asks for the facts of known ones, which are in the group with them. */
  private static boolean isReached(RulePattern pattern, @Nullable Object[] chosen) {
    boolean reached = false;
    for (int join : pattern.joins()) {
      Condition condition = pattern.conditions().get(join);
      if (condition.isToFact()) {
        if (condition.limit(chosen) == null) {
          return false;
        }
        reached = true;
      }
    }
    return reached;
  }
}

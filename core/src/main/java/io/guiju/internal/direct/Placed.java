package io.guiju.internal.direct;

import io.guiju.Ground;
import io.guiju.Truth;

/**
 * Where a subject is, which decides before any rule.
 *
 * @param inPlace whether the plan applies there
 * @param ground what says so in explanations
 */
public record Placed(PlaceRule.Located located, Truth inPlace, Ground ground) {
  /** Whether it is known closely enough to judge the scope. */
  public boolean isKnown() {
    return located.isKnown();
  }
}

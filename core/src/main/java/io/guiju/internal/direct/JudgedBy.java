package io.guiju.internal.direct;

import io.guiju.internal.rule.CompiledRule;
import java.util.List;

/**
 * What a provision is judged by.
 *
 * @param deciding the numbers of the subject's conditions that decide whether it applies
 */
record JudgedBy(PlaceRule place, List<CompiledRule> rules, int[] deciding) {
  static JudgedBy of(PlaceRule place, List<CompiledRule> rules) {
    return new JudgedBy(place, rules, rules.isEmpty() ? new int[0] : rules.get(0).deciding());
  }

  /** For what all rules of a provision agree on: to whom it applies. */
  CompiledRule any() {
    return rules.get(0);
  }
}

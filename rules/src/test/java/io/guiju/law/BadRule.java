package io.guiju.law;

import java.util.List;

/**
 * A rule that the law refuses, in a file below a good one.
 *
 * @param rule its text
 * @param reasons what the refusal says
 */
record BadRule(String rule, List<String> reasons) {
  private static final String ACTION = "findings.satisfied( $e );";

  static BadRule when(String when, String... reasons) {
    return new BadRule(
        "rule \"3.2-c bad\"\n    @provision( \"3.2-c\" )\nwhen\n    "
            + when
            + "\nthen\n    "
            + ACTION
            + "\nend\n",
        List.of(reasons));
  }

  BadRule then(String action) {
    return rule(ACTION, action);
  }

  BadRule rule(String part, String other) {
    return new BadRule(rule.replace(part, other), reasons);
  }

  @Override
  public String toString() {
    return rule.replaceAll("\\s+", " ");
  }
}

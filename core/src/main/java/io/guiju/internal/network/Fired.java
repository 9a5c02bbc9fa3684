package io.guiju.internal.network;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the sessions over one set of facts say of the rules. */
public final class Fired {
  private final Function<String, @Nullable FiredRules> byRule;
  private final Map<String, String> failures;

  /**
   * @param byRule what fired, by the name of a rule; null where no session could evaluate it
   * @param failures why it could not, by the name of each other rule
   */
  Fired(Function<String, @Nullable FiredRules> byRule, Map<String, String> failures) {
    this.byRule = byRule;
    this.failures = failures;
  }

  /** Whether the rule fired for the subject, or null where no session could say. */
  public @Nullable Boolean fired(String rule, Object subject) {
    FiredRules fired = byRule.apply(rule);
    return fired == null ? null : fired.fired(rule, subject);
  }

  /** Why no session could evaluate the rule, or null where one could. */
  public @Nullable String failure(String rule) {
    return failures.get(rule);
  }
}

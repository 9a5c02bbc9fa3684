package io.guiju.internal.network;

import io.guiju.internal.rule.CompiledRule;
import org.jspecify.annotations.Nullable;

/** What a session says of its rules. */
@FunctionalInterface
public interface Fired {
  /** Whether the rule fired for the subject, or null where the session could not say. */
  @Nullable Boolean fired(CompiledRule rule, Object subject);
}

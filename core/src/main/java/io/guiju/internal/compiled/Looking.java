package io.guiju.internal.compiled;

import io.guiju.internal.rule.RulePattern;
import java.lang.invoke.MethodHandle;

/**
 * How a pattern looks for facts.
 *
 * @param index where the fact that is tried stands among those chosen
 * @param candidates gives the facts that may be meant, of the scene and those chosen
 * @param keys the joins that equate a part of the key
 * @param joins the other joins
 * @param requirements the conditions that are no joins
 */
record Looking(
    RulePattern pattern,
    int index,
    MethodHandle candidates,
    MethodHandle keys,
    MethodHandle joins,
    MethodHandle requirements) {}

package io.guiju.internal.compiled;

import io.guiju.internal.rule.RulePattern;
import java.lang.invoke.MethodHandle;

/**
 * How a rule seeks the fact of a pattern that comes nearest.
 *
 * @param rule its number among those of the provision
 * @param at which of its patterns it is
 * @param candidates gives the facts that may be meant, of the scene and those chosen
 * @param reached leaves what it is given where all is known that the facts are asked for by
 * @param keys the joins that equate a part of the key
 * @param joins the other joins
 * @param requirements the conditions that are no joins
 * @param next what follows
 */
record Seeking(
    RulePattern pattern,
    int rule,
    int at,
    MethodHandle candidates,
    MethodHandle reached,
    MethodHandle keys,
    MethodHandle joins,
    MethodHandle requirements,
    MethodHandle next) {}

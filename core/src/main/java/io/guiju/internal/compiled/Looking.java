package io.guiju.internal.compiled;

import io.guiju.internal.rule.RulePattern;
import java.lang.invoke.MethodHandle;

/**
 * How rules look for facts.
 *
 * @param pattern that of one of them
 * @param rules their bits
 * @param mereJoins the bits of those that ask no more than that there be a fact
 * @param index where the fact that is tried stands among those chosen
 * @param candidates gives the facts that may be meant, of the scene and those chosen
 * @param reached leaves truths where all is known that the facts are asked for by; else none
 * @param keys the joins that equate a part of the key
 * @param joins the other joins
 * @param requirements the conditions that are no joins
 * @param next what follows
 * @param last whether nothing does
 */
record Looking(
    RulePattern pattern,
    long rules,
    long mereJoins,
    int index,
    MethodHandle candidates,
    MethodHandle reached,
    MethodHandle keys,
    MethodHandle joins,
    MethodHandle requirements,
    MethodHandle next,
    boolean last) {}

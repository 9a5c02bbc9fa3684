/**
 * What it takes to satisfy a provision. A {@link Search} chooses a fact for each pattern of a rule,
 * supplied or new ({@link NewFacts}); {@link Least} leaves out at a glance what takes too much. A
 * {@link Choice} says what has to hold for the facts chosen, and {@link Settling} by which {@link
 * Step}s it does; {@link Solver} and {@link Shares} find the values, {@link StepWords} says the
 * steps in the library's own terms.
 *
 * <p>{@link WaysFinder} keeps the {@link Smallest} sets of them and tries those that change what is
 * known; {@link MissingSearch} tells what is not known alone, and {@link Climb} how a subject gets
 * to the next rung of a ladder.
 */
@NullMarked
package io.guiju.internal.ways;

import org.jspecify.annotations.NullMarked;

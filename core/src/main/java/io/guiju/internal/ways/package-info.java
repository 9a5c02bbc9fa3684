/**
 * What it takes to satisfy a provision. A {@link io.guiju.internal.ways.Search} chooses a fact for
 * each pattern of a rule, supplied or new; a {@link io.guiju.internal.ways.Choice} says which steps
 * make all its conditions hold, and {@link io.guiju.internal.ways.WaysFinder} keeps the smallest
 * sets of steps and tries them.
 */
@NullMarked
package io.guiju.internal.ways;

import org.jspecify.annotations.NullMarked;

/**
 * The plan's entitlements once more, written by hand in plain Java from the plan's text and its
 * readings, with nothing of the library but the vocabulary. It is what the library is compared
 * with: for what it says ({@link io.guiju.benchmarks.Agreement}) and for how fast it says it. This
 * is the one place that repeats the plan's conditions, and it is meant to.
 */
@NullMarked
package io.guiju.benchmarks.byhand;

import org.jspecify.annotations.NullMarked;

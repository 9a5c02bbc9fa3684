/**
 * How fast the library is. Each program here measures what it prints, in one run, and says on what.
 */
@NullMarked
package io.guiju.benchmarks;

import org.jspecify.annotations.NullMarked;

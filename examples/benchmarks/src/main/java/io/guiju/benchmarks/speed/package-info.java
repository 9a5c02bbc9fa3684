/**
 * The library beside others on the same records: plain Java, Drools as most people use it, and
 * other libraries for rules and expressions. {@link io.guiju.benchmarks.speed.Speed} is the
 * program.
 */
@NullMarked
package io.guiju.benchmarks.speed;

import org.jspecify.annotations.NullMarked;

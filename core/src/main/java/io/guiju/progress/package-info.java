/**
 * Where a plan itself stands: {@link io.guiju.progress.Observation}s and {@link
 * io.guiju.progress.Measure}s are facts of a host, the {@link io.guiju.progress.Scoreboard} says
 * what they mean for every target and duty. {@link io.guiju.progress.TargetItem} and the like are
 * what generic rules see; no host makes them.
 */
@NullMarked
package io.guiju.progress;

import org.jspecify.annotations.NullMarked;

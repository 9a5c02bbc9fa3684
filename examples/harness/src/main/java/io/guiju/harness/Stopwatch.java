package io.guiju.harness;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** When a run began and how long its phases took: the one place that reads the clock. */
final class Stopwatch {
  private final Instant started = Instant.now();
  private final long begin = System.nanoTime();
  private final Map<String, Duration> phases = new LinkedHashMap<>();
  private long lap = begin;

  Instant started() {
    return started;
  }

  /** How long the run has lasted. */
  Duration lasted() {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /** Ends a phase; the next begins. */
  void lap(String phase) {
    long now = System.nanoTime();
    phases.merge(phase, Duration.ofNanos(now - lap), Duration::plus);
    lap = now;
  }

  /** How long each phase took, in their order. */
  Map<String, Duration> phases() {
    return phases;
  }
}

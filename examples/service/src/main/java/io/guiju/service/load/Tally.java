package io.guiju.service.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long answers took. Thread-safe. */
final class Tally {
  static final List<String> COLUMNS =
      List.of("answers", "answers/s", "p50 ms", "p95 ms", "p99 ms", "max ms", "errors");
  private static final int BUCKETS = 100_000;

  /** By tenths of a millisecond; the last holds all that took longer. */
  private final long[] times = new long[BUCKETS];

  private long answers;
  private long errors;
  private long longest;

  synchronized void add(long nanos, boolean error) {
    times[(int) Math.min(nanos / 100_000, BUCKETS - 1)]++;
    answers++;
    errors += error ? 1 : 0;
    longest = Math.max(longest, nanos);
  }

  /** What was counted since the last time, which begins anew. */
  synchronized Tally take() {
    Tally taken = new Tally();
    taken.merge(this);
    Arrays.fill(times, 0);
    answers = 0;
    errors = 0;
    longest = 0;
    return taken;
  }

  void merge(Tally other) {
    for (int i = 0; i < BUCKETS; i++) {
      times[i] += other.times[i];
    }
    answers += other.answers;
    errors += other.errors;
    longest = Math.max(longest, other.longest);
  }

  long errors() {
    return errors;
  }

  /**
   * Answers, answers a second, milliseconds of the percentiles and of the longest, and errors:
   * under {@link #COLUMNS}.
   */
  List<String> cells(long seconds) {
    return List.of(
        Long.toString(answers),
        Long.toString(answers / Math.max(1, seconds)),
        millis(at(50) * 100_000),
        millis(at(95) * 100_000),
        millis(at(99) * 100_000),
        millis(longest),
        Long.toString(errors));
  }

  private long at(int percent) {
    long wanted = (answers * percent + 99) / 100;
    long seen = 0;
    for (int i = 0; i < BUCKETS; i++) {
      seen += times[i];
      if (seen >= wanted) {
        return i + 1;
      }
    }
    return BUCKETS;
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%d.%d", nanos / 1_000_000, nanos / 100_000 % 10);
  }
}

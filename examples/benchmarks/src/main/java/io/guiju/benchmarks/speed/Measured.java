package io.guiju.benchmarks.speed;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What a run measured of one entry.
 *
 * @param perSecond records a second: the median of the iterations
 * @param least the slowest iteration
 * @param most the fastest one
 * @param bytes allocated a record; NaN where that was not measured
 */
record Measured(double perSecond, double least, double most, double bytes) {
  static Map<Entry, Measured> of(Collection<RunResult> results) {
    Map<Entry, Measured> measured = new EnumMap<>(Entry.class);
    for (RunResult result : results) {
      Entry entry = Entry.valueOf(result.getParams().getParam("entry"));
      var statistics = result.getPrimaryResult().getStatistics();
      double bytes = Double.NaN;
      for (String name : result.getSecondaryResults().keySet()) {
        if (name.endsWith("gc.alloc.rate.norm")) {
          Result<?> allocated = result.getSecondaryResults().get(name);
          bytes = allocated.getScore();
        }
      }
      measured.put(
          entry,
          new Measured(
              statistics.getPercentile(50), statistics.getMin(), statistics.getMax(), bytes));
    }
    return measured;
  }
}

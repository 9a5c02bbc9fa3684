package io.guiju.benchmarks.speed;

import io.guiju.benchmarks.Lines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
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
  /**
   * What was measured by the value of a parameter, or of several; all runs of one are taken
   * together.
   *
   * @param key of the parameters of a run
   */
  static <K> Map<K, Measured> by(Function<BenchmarkParams, K> key, Collection<RunResult> results) {
    Map<K, RunResult> all = new LinkedHashMap<>();
    results.forEach(result -> all.merge(key.apply(result.getParams()), result, Measured::both));
    Map<K, Measured> measured = new LinkedHashMap<>();
    all.forEach((of, result) -> measured.put(of, of(result)));
    return measured;
  }

  private static RunResult both(RunResult one, RunResult other) {
    List<BenchmarkResult> iterations = new ArrayList<>(one.getBenchmarkResults());
    iterations.addAll(other.getBenchmarkResults());
    return new RunResult(one.getParams(), iterations);
  }

  private static Measured of(RunResult result) {
    var statistics = result.getPrimaryResult().getStatistics();
    double bytes = Double.NaN;
    for (String name : result.getSecondaryResults().keySet()) {
      if (name.endsWith("gc.alloc.rate.norm")) {
        Result<?> allocated = result.getSecondaryResults().get(name);
        bytes = allocated.getScore();
      }
    }
    return new Measured(
        statistics.getPercentile(50), statistics.getMin(), statistics.getMax(), bytes);
  }

  String allocated() {
    return Double.isNaN(bytes) ? "" : Lines.format("%,.0f", bytes);
  }
}

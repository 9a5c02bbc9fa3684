package io.guiju.benchmarks.speed;

import io.guiju.benchmarks.Lines;
import io.guiju.benchmarks.speed.JudgingMadeUp.By;
import org.openjdk.jmh.infra.BenchmarkParams;

/** One row: what is judged, by whom, and by how many threads. */
record MadeUpRow(MadeUp pack, By by, int threads) {
  static MadeUpRow of(BenchmarkParams params) {
    return new MadeUpRow(
        MadeUp.valueOf(params.getParam("pack")),
        By.valueOf(params.getParam("by")),
        params.getThreads());
  }

  String label() {
    String who =
        switch (by) {
          case BY_HAND -> "by hand";
          case LIBRARY -> "library";
          case SESSION -> "session";
        };
    return Lines.format("%s, %s%s", pack.label(), who, threads > 1 ? ", two threads" : "");
  }
}

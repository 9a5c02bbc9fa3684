package io.guiju.benchmarks.speed;

import io.guiju.pack.RulePack;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One record after the other; each entry in a process of its own. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Judging {
  /** So often until Java has compiled what is done seldom, for which no warm-up is long enough. */
  private static final int SELDOM = 30_000;

  /** Shared by the threads. */
  @State(Scope.Benchmark)
  public static class Shared {
    @Param public Entry entry = Entry.FACTS;

    private List<Sample> samples = List.of();
    private Contender contender = new BuildingFacts();

    @Setup
    public void prepare() {
      samples = Samples.make();
      contender = Start.of(entry, RulePack.load("jiaxing315"), samples);
      for (int i = 0; i < SELDOM; i++) {
        contender.doSeldom(samples.get(i % samples.size()));
      }
    }
  }

  /** Where a thread is in the records. */
  @State(Scope.Thread)
  public static class Cursor {
    private int next;

    Sample next(List<Sample> samples) {
      next = next + 1 < samples.size() ? next + 1 : 0;
      return samples.get(next);
    }
  }

  @Benchmark
  public Object judge(Shared shared, Cursor cursor) {
    return shared.contender.judge(cursor.next(shared.samples));
  }
}

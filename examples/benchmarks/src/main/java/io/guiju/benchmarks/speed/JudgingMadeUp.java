package io.guiju.benchmarks.speed;

import io.guiju.benchmarks.byhand.OneProvision;
import io.guiju.benchmarks.byhand.Settings;
import io.guiju.pack.RulePack;
import java.nio.file.Path;
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

/** One record after the other, by packs of one kind of condition or of several sizes. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class JudgingMadeUp {
  /** The property with the folder where the packs were built. */
  static final String FOLDER = "guiju.benchmarks.packs";

  /** Who judges. */
  public enum By {
    BY_HAND,
    LIBRARY,
    SESSION
  }

  /** Shared by the threads. */
  @State(Scope.Benchmark)
  public static class Shared {
    @Param public MadeUp pack = MadeUp.SHARE;
    @Param public By by = By.LIBRARY;

    private List<Sample> samples = List.of();
    private Contender contender = new BuildingFacts();

    @Setup
    public void prepare() {
      samples = Samples.withPlatforms();
      MadeUpPack built = MadeUpPack.in(Path.of(System.getProperty(FOLDER), pack.name()));
      RulePack rules = built.load();
      contender = Start.checked(by + " " + pack, of(by, pack, built, rules), rules, samples);
    }
  }

  static Contender of(By by, MadeUp content, MadeUpPack built, RulePack rules) {
    return switch (by) {
      case LIBRARY -> Library.outcomes(rules);
      case SESSION -> DroolsNetwork.of(built.models(), rules);
      case BY_HAND ->
          new OneByHand(
              switch (content) {
                case SHARE -> OneProvision.share();
                case LIST -> OneProvision.list();
                case JOIN -> OneProvision.join(Settings.PLAN);
                default -> throw new IllegalArgumentException(content + " is not there by hand");
              });
    };
  }

  @Benchmark
  public Object judge(Shared shared, Judging.Cursor cursor) {
    return shared.contender.judge(cursor.next(shared.samples));
  }
}

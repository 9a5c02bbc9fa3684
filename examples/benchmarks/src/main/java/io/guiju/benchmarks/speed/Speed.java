package io.guiju.benchmarks.speed;

import io.guiju.benchmarks.ColdStart;
import io.guiju.benchmarks.Lines;
import io.guiju.benchmarks.Machine;
import io.guiju.benchmarks.Target;
import io.guiju.benchmarks.WholeRuns;
import io.guiju.benchmarks.Workplace;
import io.guiju.benchmarks.speed.JudgingMadeUp.By;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures all that take part on the same records, in one run, and writes one table. */
@Command(
    name = "Speed",
    description = "Measures the library beside others on the same records.",
    mixinStandardHelpOptions = true)
public final class Speed implements Callable<Integer> {
  /** Seconds until Java has compiled what is measured. */
  private static final int WARM_UP = 6;

  /** The same of explanations, whose first seconds are a tenth as fast. */
  private static final int WARM_UP_OF_REASONS = 15;

  /** The same of a thousand provisions, which are much to compile. */
  private static final int LONG_WARM_UP = 30;

  private static final Set<Entry> WITH_REASONS =
      EnumSet.of(
          Entry.BY_HAND_EXPLAINED, Entry.DIRECT_EXPLAINED, Entry.EXPLAINED_CROSS_CHECKED_1000);

  private static final List<Entry> ON_TWO_THREADS =
      List.of(Entry.BY_HAND, Entry.DIRECT, Entry.DIRECT_EXPLAINED);

  /**
   * What targets hold against each other so closely that one process does not tell: two of the same
   * row lie up to a fifth apart, by what Java inlines first.
   */
  private static final List<Entry> CLOSE =
      List.of(
          Entry.BY_HAND,
          Entry.DIRECT,
          Entry.BY_HAND_EXPLAINED,
          Entry.DIRECT_EXPLAINED,
          Entry.EXPLAINED_CROSS_CHECKED_1000);

  @Option(names = "--out", paramLabel = "FILE", description = "write the table to it as well")
  private @Nullable Path table;

  @Option(names = "--short", description = "an instant each, in this process: what they say counts")
  private boolean instant;

  @Option(
      names = "--only",
      paramLabel = "ENTRY",
      split = ",",
      description = "only these: ${COMPLETION-CANDIDATES}")
  private Entry[] entries = Entry.values();

  @Option(
      names = "--rounds",
      paramLabel = "NUMBER",
      defaultValue = "4",
      description = "processes of each row that is held against another: ${DEFAULT-VALUE}")
  private int rounds;

  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(execute(out, arguments));
  }

  static int execute(PrintWriter out, String... arguments) {
    return new CommandLine(new Speed()).setOut(out).execute(arguments);
  }

  @Override
  public Integer call() throws IOException, RunnerException {
    if (rounds < 1) {
      throw new ParameterException(spec.commandLine(), "--rounds has to be 1 or more: " + rounds);
    }
    Lines out = new Lines();
    out.line("%s", Machine.described(LocalDate.now()));
    if (instant) {
      out.line("");
      out.line("An instant each: what they say was compared, and no figure counts.");
    }
    List<Target> targets = new ArrayList<>();
    enterprises(out, targets);
    if (entries.length == Entry.values().length) {
      madeUp(out, targets);
      if (!instant) {
        out.line("");
        targets.addAll(ColdStart.measure(out));
        out.line("");
        targets.addAll(WholeRuns.measure(out));
      }
    }
    out.line("");
    Target.write(targets, out);
    out.line("");
    out.line("Load when it ended: %.1f", Machine.load());
    spec.commandLine().getOut().println(out);
    if (table != null) {
      Files.writeString(table, out.toString());
    }
    return 0;
  }

  private void enterprises(Lines out, List<Target> targets) throws RunnerException {
    List<Entry> close = Stream.of(entries).filter(CLOSE::contains).toList();
    List<Entry> twice = Stream.of(entries).filter(ON_TWO_THREADS::contains).toList();
    List<RunResult> one = new ArrayList<>(judging(1, List.of(entries)));
    List<RunResult> two = new ArrayList<>(judging(2, twice));
    for (int round = 1; round < rounds && !instant; round++) {
      // In turn, so that a minute in which the machine is slower is no one's alone.
      one.addAll(judging(1, close));
      two.addAll(judging(2, twice));
    }
    SpeedTable measured = new SpeedTable(byEntry(one), byEntry(two));
    out.line("");
    measured.write(out);
    targets.addAll(measured.targets());
  }

  private Collection<RunResult> judging(int threads, List<Entry> of) throws RunnerException {
    Map<Boolean, List<Entry>> withReasons =
        of.stream().collect(Collectors.partitioningBy(WITH_REASONS::contains));
    List<RunResult> results = new ArrayList<>();
    for (boolean reasons : List.of(false, true)) {
      int warmUp = reasons ? WARM_UP_OF_REASONS : WARM_UP;
      List<Entry> some = withReasons.get(reasons);
      if (!some.isEmpty()) {
        results.addAll(run(options(Judging.class, threads, warmUp, 5).param("entry", names(some))));
      }
    }
    return results;
  }

  private static Map<Entry, Measured> byEntry(Collection<RunResult> results) {
    return new TreeMap<>(Measured.by(params -> Entry.valueOf(params.getParam("entry")), results));
  }

  /** Packs of one kind of condition, by one thread and two, and packs of several sizes. */
  private void madeUp(Lines out, List<Target> targets) throws IOException, RunnerException {
    List<MadeUp> sizes = instant ? List.of(MadeUp.TEN) : MadeUp.SIZES;
    List<MadeUp> packs = new ArrayList<>(MadeUp.KINDS);
    packs.addAll(sizes);
    try (Workplace place = new Workplace(Path.of(System.getProperty("java.io.tmpdir")), false)) {
      for (MadeUp pack : packs) {
        MadeUpPack.build(place.folder().resolve(pack.name()), pack.conditions());
      }
      System.setProperty(JudgingMadeUp.FOLDER, place.folder().toString());
      Map<MadeUpRow, Measured> rows = new LinkedHashMap<>();
      rows.putAll(madeUp(1, WARM_UP, MadeUp.KINDS, By.BY_HAND, By.LIBRARY));
      if (!instant) {
        rows.putAll(madeUp(2, WARM_UP, MadeUp.KINDS, By.BY_HAND, By.LIBRARY));
      }
      for (MadeUp size : sizes) {
        int warmUp = size == MadeUp.THOUSAND ? LONG_WARM_UP : WARM_UP;
        rows.putAll(madeUp(1, warmUp, List.of(size), By.LIBRARY));
        rows.putAll(madeUp(1, WARM_UP, List.of(size), By.SESSION));
      }
      MadeUpTable measured = new MadeUpTable(rows);
      out.line("");
      measured.write(out);
      targets.addAll(measured.targets());
    }
  }

  private Map<MadeUpRow, Measured> madeUp(int threads, int warmUp, List<MadeUp> packs, By... by)
      throws RunnerException {
    return Measured.by(
        MadeUpRow::of,
        run(
            options(JudgingMadeUp.class, threads, warmUp, 3)
                .param("pack", names(packs))
                .param("by", names(List.of(by)))
                .jvmArgsAppend(
                    "-D" + JudgingMadeUp.FOLDER + "=" + System.getProperty(JudgingMadeUp.FOLDER))));
  }

  private static String[] names(List<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toArray(String[]::new);
  }

  private ChainedOptionsBuilder options(Class<?> benchmark, int threads, int warmUp, int seconds) {
    return new OptionsBuilder()
        .include("^" + benchmark.getName().replace(".", "\\.") + "\\.judge$")
        .threads(threads)
        .forks(instant ? 0 : 1)
        .warmupIterations(instant ? 0 : warmUp)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(instant ? 1 : seconds)
        .measurementTime(instant ? TimeValue.milliseconds(20) : TimeValue.seconds(1))
        .shouldFailOnError(true)
        .addProfiler(GCProfiler.class)
        .verbosity(instant ? VerboseMode.SILENT : VerboseMode.NORMAL);
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).run();
  }
}

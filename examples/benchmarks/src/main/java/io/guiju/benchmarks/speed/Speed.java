package io.guiju.benchmarks.speed;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
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
import picocli.CommandLine.Spec;

/** Measures all that take part on the same records, in one run, and writes one table. */
@Command(
    name = "Speed",
    description = "Measures the library beside others on the same records.",
    mixinStandardHelpOptions = true)
public final class Speed implements Callable<Integer> {
  private static final List<Entry> ON_TWO_THREADS =
      List.of(Entry.BY_HAND, Entry.DIRECT, Entry.DIRECT_EXPLAINED);

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

  @Option(names = "--forks", defaultValue = "2", description = "processes each: ${DEFAULT-VALUE}")
  private int forks;

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
    double before = load();
    Map<Entry, Measured> one = measure(1, List.of(entries));
    List<Entry> twice = Arrays.stream(entries).filter(ON_TWO_THREADS::contains).toList();
    Map<Entry, Measured> two = twice.isEmpty() ? Map.of() : measure(2, twice);
    String text = new SpeedTable(one, two).write(LocalDate.now(), before, load());
    spec.commandLine().getOut().println(text);
    if (table != null) {
      Files.writeString(table, text);
    }
    return 0;
  }

  private Map<Entry, Measured> measure(int threads, List<Entry> of) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + Judging.class.getName().replace(".", "\\.") + "\\.judge$")
            .param("entry", of.stream().map(Entry::name).toArray(String[]::new))
            .threads(threads)
            .forks(instant ? 0 : forks)
            .warmupIterations(instant ? 0 : 3)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(instant ? 1 : 5)
            .measurementTime(instant ? TimeValue.milliseconds(50) : TimeValue.seconds(1))
            .shouldFailOnError(true)
            .addProfiler(GCProfiler.class)
            .verbosity(instant ? VerboseMode.SILENT : VerboseMode.NORMAL);
    return Measured.of(new Runner(options.build()).run());
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}

package io.guiju.benchmarks.speed;

import io.guiju.benchmarks.Hot;
import io.guiju.benchmarks.Lines;
import io.guiju.benchmarks.Machine;
import io.guiju.benchmarks.WholeRuns;
import io.guiju.benchmarks.Workplace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says where the time goes of what misses its target: each in a process of its own. */
@Command(
    name = "Profile",
    description = "Says where the time goes, by Java's own recorder.",
    mixinStandardHelpOptions = true)
public final class Profile implements Callable<Integer> {
  private static final String HARNESS = "HARNESS";

  /** Else what comes after it passes for a part of it, though it is no longer asked. */
  private static final String INTERPRETER_APART =
      "-XX:CompileCommand=dontinline,io.guiju.internal.direct.DirectEvaluator::judge";

  @Parameters(
      paramLabel = "WHAT",
      arity = "0..*",
      description = "entries and packs of Speed, and HARNESS; unless given: ${DEFAULT-VALUE}",
      defaultValue = "DIRECT BY_HAND DIRECT_EXPLAINED BY_HAND_EXPLAINED SHARE LIST JOIN HARNESS",
      split = " ")
  private List<String> what = List.of();

  @Option(names = "--warm-up", defaultValue = "5", description = "seconds: ${DEFAULT-VALUE}")
  private int warmUp;

  @Option(names = "--seconds", defaultValue = "10", description = "recorded: ${DEFAULT-VALUE}")
  private int seconds;

  @Option(names = "--out", paramLabel = "FILE", description = "write the tables to it as well")
  private @Nullable Path tables;

  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(execute(out, err, arguments));
  }

  static int execute(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Profile()).setOut(out).setErr(err).execute(arguments);
  }

  @Override
  public Integer call() throws IOException {
    List<String> known =
        Stream.of(Stream.of(Entry.values()), Stream.of(MadeUp.values()), Stream.of(HARNESS))
            .flatMap(names -> names.map(Object::toString))
            .toList();
    for (String each : what) {
      require(known.contains(each), "There is no " + each + "; there are " + known);
    }
    require(warmUp > 0 && seconds > 0, "--warm-up and --seconds are 1 or more");
    Lines out = new Lines();
    out.line("%s", Machine.described(LocalDate.now()));
    try (Workplace place = new Workplace(Path.of(System.getProperty("java.io.tmpdir")), false)) {
      for (String each : what) {
        Path recording = place.folder().resolve(each + ".jfr");
        out.line("");
        out.line("### %s", each);
        out.line("");
        out.line(
            "%s", each.equals(HARNESS) ? WholeRuns.record(recording) : record(each, recording));
        Hot.of(recording).write(out);
      }
    }
    spec.commandLine().getOut().println(out);
    if (tables != null) {
      Files.writeString(tables, out.toString());
    }
    return 0;
  }

  private void require(boolean fits, String otherwise) {
    if (!fits) {
      throw new CommandLine.ParameterException(spec.commandLine(), otherwise);
    }
  }

  /** What it said of itself. */
  private String record(String name, Path recording) throws IOException {
    List<String> command =
        List.of(
            Machine.java(),
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:+DebugNonSafepoints",
            "-XX:CompileCommand=quiet",
            INTERPRETER_APART,
            "-cp",
            System.getProperty("java.class.path"),
            Profiled.class.getName(),
            name,
            Integer.toString(warmUp),
            Integer.toString(seconds),
            recording.toString());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!Files.exists(recording)) {
      throw new IOException(name + " left no recording; what it said stands above");
    }
    return said.strip();
  }
}

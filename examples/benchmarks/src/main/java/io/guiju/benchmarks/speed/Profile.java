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

  @Parameters(
      paramLabel = "WHAT",
      arity = "0..*",
      description = "entries and packs of Speed, and HARNESS; unless given: ${DEFAULT-VALUE}",
      defaultValue =
          "DIRECT BY_HAND DIRECT_EXPLAINED BY_HAND_EXPLAINED SHARE JOIN THOUSAND HARNESS",
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
    System.exit(new CommandLine(new Profile()).setOut(out).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
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

  /** What it said of itself. */
  private String record(String name, Path recording) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:+DebugNonSafepoints",
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

package io.guiju.benchmarks;

import io.guiju.benchmarks.MadeUpRegister.Known;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * How long the harness takes for a large register and with how much memory, and that no row of it
 * is lost: it writes one, has it checked in a process of its own, and holds the result against what
 * is known of the register.
 */
@Command(
    name = "LargeRegister",
    description = "Has the harness check a large made-up register, and says what that took.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the result is what is known of the register",
      "1:something cannot be read or written, or the check failed",
      "2:the command is wrong",
      "4:the result is not what is known of the register"
    },
    mixinStandardHelpOptions = true)
public final class LargeRegister implements Callable<Integer> {
  private static final int WRONG_RESULT = 4;

  /** A check that set rows aside, as this one has to. */
  private static final int SOME_REJECTED = 3;

  private static final int MOST = 100_000_000;

  /**
   * A million had 542 MB of files at most; what the store sorts comes on top, and is not listed.
   */
  private static final long BYTES_AN_ENTERPRISE = 1_000;

  @Parameters(
      arity = "0..1",
      paramLabel = "ENTERPRISES",
      defaultValue = "10000000",
      description = "how many; ${DEFAULT-VALUE} if not said")
  private int enterprises;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      defaultValue = "${sys:java.io.tmpdir}",
      description = "where the folder of the run is made: ${DEFAULT-VALUE}")
  private Path within = Path.of("");

  @Option(names = "--keep", description = "leave that folder with the register and the result")
  private boolean keep;

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      defaultValue = "512m",
      description = "the harness's -Xmx: ${DEFAULT-VALUE}")
  private String heap = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(execute(out, err, arguments));
  }

  static int execute(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new LargeRegister())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              if (e instanceof IOException) {
                err.println("LargeRegister: " + e);
                return 1;
              }
              throw e;
            })
        .execute(arguments);
  }

  @Override
  public Integer call() throws IOException {
    require(enterprises > 0 && enterprises <= MOST, "ENTERPRISES is 1 to " + MOST);
    require(heap.matches("[1-9][0-9]*[kmgKMG]?"), "--heap is a size such as 512m: " + heap);
    require(Files.isDirectory(within), "--folder is no folder: " + within);
    PrintWriter out = spec.commandLine().getOut();
    long need = BYTES_AN_ENTERPRISE * enterprises;
    long free = Files.getFileStore(within).getUsableSpace();
    if (free < need) {
      throw new IOException(
          Lines.format(
              "%,d enterprises need about %,d MB in %s, where %,d MB are free;"
                  + " name another folder with --folder, or fewer enterprises",
              enterprises, need / 1_000_000, within, free / 1_000_000));
    }
    try (Workplace place = new Workplace(within.toAbsolutePath(), keep)) {
      return run(place.folder(), out);
    }
  }

  private void require(boolean fits, String otherwise) {
    if (!fits) {
      throw new CommandLine.ParameterException(spec.commandLine(), otherwise);
    }
  }

  private int run(Path folder, PrintWriter out) throws IOException {
    out.printf(Locale.ROOT, "Writing %,d enterprises to %s%n", enterprises, folder);
    Known known = new MadeUpRegister(enterprises).write(folder);
    out.printf(Locale.ROOT, "Checking %,d rows, with a heap of %s%n%n", known.read(), heap);
    Measured measured = measure(folder, known, heap);
    CheckedRegister checked = measured.checked();
    new LargeRegisterTable(out).print(checked, measured.run(), measured.copied(), measured.left());
    if (!checked.agrees(known)) {
      out.printf(Locale.ROOT, "%nWRONG: known are %s; the check left %s%n", known, checked.found());
      return WRONG_RESULT;
    }
    out.printf(
        Locale.ROOT,
        "%nread = assessed + rejected + unchecked; rows and findings of %s are as the register has them%n",
        MadeUpRegister.PROVISION);
    return 0;
  }

  /**
   * @param copied how long it takes to read and write the same files alone, in nanoseconds
   * @param left the bytes of the result
   */
  record Measured(CheckedRegister checked, HarnessRun run, long copied, long left) {}

  /** Checks a register that was written to a folder. */
  static Measured measure(Path folder, Known known, String heap) throws IOException {
    Path report = folder.resolve("report");
    HarnessRun run = HarnessRun.in(folder, report, heap, List.of());
    if (run.exitCode() != 0 && run.exitCode() != SOME_REJECTED) {
      throw new IOException("the check failed: exit code " + run.exitCode());
    }
    CheckedRegister checked = CheckedRegister.of(report);
    List<Path> inputs =
        List.of(folder.resolve(MadeUpRegister.ENTERPRISES), folder.resolve(MadeUpRegister.TITLES));
    return new Measured(checked, run, PlainCopy.nanos(inputs, report), Workplace.size(report));
  }
}

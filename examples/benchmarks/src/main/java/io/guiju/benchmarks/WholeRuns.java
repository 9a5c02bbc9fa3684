package io.guiju.benchmarks;

import io.guiju.benchmarks.MadeUpRegister.Known;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The harness over two registers, a small and a large one: time beside a plain copy, and heap. */
public final class WholeRuns {
  /** Two rows for each three of the register are enterprises, the third is a title. */
  private static final int SMALL = 66_667;

  private static final int LARGE = 666_667;
  private static final String HEAP = "512m";

  private WholeRuns() {}

  /** The targets are returned. */
  public static List<Target> measure(Lines out) throws IOException {
    return measure(SMALL, LARGE, out);
  }

  static List<Target> measure(int few, int many, Lines out) throws IOException {
    out.line(
        "| harness, heap of %s | seconds | read and written alone, seconds | heap after a collection, at most, MiB |",
        HEAP);
    out.line("|---|---:|---:|---:|");
    LargeRegister.Measured small = run(few, out);
    LargeRegister.Measured large = run(many, out);
    return List.of(
        Target.atMost(
            "harness to reading and writing the same files",
            (double) large.run().nanos() / large.copied(),
            2),
        Target.atMost(
            Lines.format(
                "heap for %,d rows to %,d",
                large.checked().found().read(), small.checked().found().read()),
            (double) large.run().live() / small.run().live(),
            1.1));
  }

  private static LargeRegister.Measured run(int enterprises, Lines out) throws IOException {
    return of(
        enterprises,
        (folder, known) -> {
          LargeRegister.Measured measured = LargeRegister.measure(folder, known, HEAP);
          if (!measured.checked().agrees(known)) {
            throw new IOException(
                Lines.format("known are %s; the check left %s", known, measured.checked().found()));
          }
          out.line(
              "| %,d rows | %.1f | %.1f | %d |",
              known.read(),
              measured.run().nanos() / 1e9,
              measured.copied() / 1e9,
              measured.run().live());
          return measured;
        });
  }

  /** Records where the time of the larger one goes; says how long it took. */
  public static String record(Path recording) throws IOException {
    return of(
        LARGE,
        (folder, known) -> {
          List<String> recorded =
              List.of(
                  "-XX:+UnlockDiagnosticVMOptions",
                  "-XX:+DebugNonSafepoints",
                  "-XX:StartFlightRecording=settings=profile,filename=" + recording);
          HarnessRun run = HarnessRun.in(folder, folder.resolve("report"), HEAP, recorded);
          return Lines.format("%,d rows in %.1f s", known.read(), run.nanos() / 1e9);
        });
  }

  /** Something done with a register in a folder of its own. */
  @FunctionalInterface
  private interface Work<T> {
    T in(Path folder, Known known) throws IOException;
  }

  private static <T> T of(int enterprises, Work<T> work) throws IOException {
    try (Workplace place = new Workplace(Path.of(System.getProperty("java.io.tmpdir")), false)) {
      return work.in(place.folder(), new MadeUpRegister(enterprises).write(place.folder()));
    }
  }
}

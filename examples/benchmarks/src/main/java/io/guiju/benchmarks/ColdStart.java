package io.guiju.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * How long a new process takes to load the pack and make its first finding, with and without a
 * Drools session that checks along. Each time is that of a process of its own; the two kinds take
 * turns, so that what else the machine does falls on both.
 */
public final class ColdStart {
  private static final int RUNS = 21;

  /** What one process took, in nanoseconds. */
  private record Start(long load, long finding, long process) {
    long toFinding() {
      return load + finding;
    }
  }

  private final int runs;
  private final PrintStream out;

  ColdStart(int runs, PrintStream out) {
    this.runs = runs;
    this.out = out;
  }

  public static void main(String[] arguments) {
    new ColdStart(RUNS, System.out).print();
  }

  void print() {
    List<Start> direct = new ArrayList<>();
    List<Start> crossChecked = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      direct.add(start(false));
      crossChecked.add(start(true));
    }
    out.printf(
        "Java %s, %d processors; median of %d new processes each, in ms (least to most)%n%n",
        System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), runs);
    out.printf("%-34s %20s %20s%n", "", "cross-check off", "cross-check on");
    line("load the pack", direct, crossChecked, Start::load);
    line("first finding", direct, crossChecked, Start::finding);
    line("load and first finding", direct, crossChecked, Start::toFinding);
    line("the whole process", direct, crossChecked, Start::process);
  }

  private void line(
      String what, List<Start> direct, List<Start> crossChecked, ToLongFunction<Start> time) {
    out.printf("%-34s %20s %20s%n", what, times(direct, time), times(crossChecked, time));
  }

  private static String times(List<Start> starts, ToLongFunction<Start> time) {
    List<Long> sorted =
        starts.stream().map(start -> time.applyAsLong(start) / 1_000_000).sorted().toList();
    return String.format(
        Locale.ROOT,
        "%d (%d to %d)",
        sorted.get(sorted.size() / 2),
        sorted.get(0),
        sorted.get(sorted.size() - 1));
  }

  private static Start start(boolean crossChecked) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder program =
        new ProcessBuilder(
            java.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            FirstFinding.class.getName(),
            String.valueOf(crossChecked));
    long begun = System.nanoTime();
    try {
      Process process = program.redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      long took = System.nanoTime() - begun;
      String[] parts = said.strip().split(" ");
      if (process.exitValue() != 0 || !parts[0].equals("SATISFIED")) {
        throw new IllegalStateException("The first finding failed: " + said);
      }
      return new Start(Long.parseLong(parts[1]), Long.parseLong(parts[2]), took);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

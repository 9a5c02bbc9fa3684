package io.guiju.benchmarks;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;

/** Prints what a check of a large register took. */
record LargeRegisterTable(PrintWriter out) {
  /**
   * @param copied how long it takes to read and write the same files alone, in nanoseconds
   * @param left the bytes of the result
   */
  void print(CheckedRegister checked, HarnessRun run, long copied, long left) {
    out.println(Machine.described(LocalDate.now()));
    out.println();
    line("rows read", checked.found().read(), "");
    line("rows assessed", checked.assessed(), "");
    line("rows rejected", checked.found().rejected(), "");
    line("rows that nothing is checked with", checked.found().unchecked(), "");
    seconds("time in all", run.nanos() / 1_000_000);
    checked.phases().forEach((phase, took) -> seconds("  " + phase, took));
    seconds("the same files read and written", copied / 1_000_000);
    line("rows a second", checked.found().read() * 1_000_000_000 / run.nanos(), "");
    if (run.peak() > 0) {
      line("memory of the process, at most", run.peak() / 1024, "MiB");
    }
    line("heap, at most", run.heap(), "MiB");
    line("heap after a collection, at most", run.live(), "MiB");
    line("size of the result", left / 1_000_000, "MB");
  }

  private void line(String what, long value, String unit) {
    out.printf(Locale.ROOT, "%-34s %,14d %s%n", what, value, unit);
  }

  private void seconds(String what, long milliseconds) {
    out.printf(
        Locale.ROOT, "%-34s %,12d.%d s%n", what, milliseconds / 1000, milliseconds / 100 % 10);
  }
}

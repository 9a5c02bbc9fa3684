package io.guiju.benchmarks;

import java.util.List;

/**
 * What a ratio of two figures of one run should be.
 *
 * @param atLeast whether the ratio should be at least the bound, else at most
 */
public record Target(String what, double ratio, boolean atLeast, double bound) {
  public static Target atLeast(String what, double ratio, double bound) {
    return new Target(what, ratio, true, bound);
  }

  public static Target atMost(String what, double ratio, double bound) {
    return new Target(what, ratio, false, bound);
  }

  public static Target bytes(String what, double of, double to) {
    return atMost(what, of / to, 1.1);
  }

  public boolean met() {
    return atLeast ? ratio >= bound : ratio <= bound;
  }

  public static void write(List<Target> targets, Lines out) {
    out.line("| target | ratio | | |");
    out.line("|---|---:|---|---|");
    for (Target target : targets) {
      out.line(
          "| %s | %.2f | %s %s | %s |",
          target.what(),
          target.ratio(),
          target.atLeast() ? "at least" : "at most",
          target.bound(),
          target.met() ? "met" : "**missed**");
    }
  }
}

package io.guiju.verify;

import java.util.List;

/**
 * What a finding was expected to be like and is not.
 *
 * @param what which key of the case it is about
 * @param expected as cases write it
 * @param found the same of the finding; empty where there is none
 */
public record Mismatch(What what, List<String> expected, List<String> found) {
  /** What a case can expect. */
  public enum What {
    OUTCOME,
    MISSING,
    ROUTE,
    GROUNDS,
    GAPS
  }

  public Mismatch {
    expected = List.copyOf(expected);
    found = List.copyOf(found);
  }

  @Override
  public String toString() {
    return "expected " + what + " " + expected + ", found " + found;
  }
}

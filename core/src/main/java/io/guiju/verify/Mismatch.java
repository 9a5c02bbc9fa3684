package io.guiju.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a finding, or where a provision stands, was expected to be like and is not.
 *
 * @param what which key of the case it is about
 * @param expected as cases write it
 * @param found the same of what was found; empty where there is none
 */
public record Mismatch(What what, List<String> expected, List<String> found) {
  /** What a case can expect. */
  public enum What {
    OUTCOME,
    MISSING,
    ROUTE,
    GROUNDS,
    GAPS,
    STANDING,
    FAILED,
    FIRMNESS
  }

  public Mismatch {
    expected = List.copyOf(expected);
    found = List.copyOf(found);
  }

  /** Null where nothing differs. */
  static @Nullable Mismatch of(What what, List<String> expected, List<String> found) {
    return expected.equals(found) ? null : new Mismatch(what, expected, found);
  }

  @Override
  public String toString() {
    return "expected " + what + " " + expected + ", found " + found;
  }
}

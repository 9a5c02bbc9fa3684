package io.guiju.harness.result;

/**
 * Two runs over the same register, in numbers.
 *
 * @param before as things are
 * @param after under the other conditions
 * @param moves what becomes of the findings between them
 */
public record WhatIf(Summary before, Summary after, Moves moves) {
  /** What the program ends with: the worse of the two. */
  public int exitCode(boolean rejectionsExpected) {
    return Math.max(before.exitCode(rejectionsExpected), after.exitCode(rejectionsExpected));
  }
}

package io.guiju.internal.ways;

/** That no steps make the conditions of a choice hold. */
final class Impossible extends Exception {
  private static final long serialVersionUID = 1;

  Impossible() {
    super(null, null, false, false);
  }
}

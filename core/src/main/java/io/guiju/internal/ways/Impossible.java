package io.guiju.internal.ways;

/** That no steps make the conditions of a choice hold, or that none were found. */
final class Impossible extends Exception {
  private static final long serialVersionUID = 1;

  /** Whether nothing can: what is known contradicts a condition. */
  private final boolean proven;

  private Impossible(boolean proven) {
    super(null, null, false, false);
    this.proven = proven;
  }

  /** Nothing can: what is known contradicts a condition. */
  static Impossible proven() {
    return new Impossible(true);
  }

  /** No value was found; there may be one. */
  static Impossible unsolved() {
    return new Impossible(false);
  }

  boolean isProven() {
    return proven;
  }
}

package io.guiju.internal.compiled;

/** Kleene's three values as numbers: the least is their and, the most their or. */
final class Kleene {
  static final int FALSE = 0;
  static final int UNKNOWN = 1;
  static final int TRUE = 2;

  private Kleene() {}

  static int of(boolean value) {
    return value ? TRUE : FALSE;
  }

  static int not(int truth) {
    return TRUE - truth;
  }
}

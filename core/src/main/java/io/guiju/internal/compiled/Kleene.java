package io.guiju.internal.compiled;

/**
 * Kleene's three values of many rules at once, two bits for each: whether it may be true, and
 * whether it must be. Their and is {@code &}, their or {@code |}.
 */
final class Kleene {
  /** How many there is room for. */
  static final int ROOM = Long.SIZE / 2;

  static final long ALL_TRUE = -1;
  static final long MAY = 0x5555_5555_5555_5555L;
  static final long MUST = MAY << 1;

  private Kleene() {}

  /** The bits of one. */
  static long bits(int number) {
    return 3L << 2 * number;
  }

  /** With some of them and unknown. */
  static long unknown(long truths, long of) {
    return truths & ~(of & MUST);
  }

  static long not(long truths) {
    return (~truths & MAY) << 1 | (~truths & MUST) >>> 1;
  }
}

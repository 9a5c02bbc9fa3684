package io.guiju.internal.direct;

import io.guiju.Truth;
import io.guiju.internal.rule.RulePattern;

/**
 * How a pattern stands with a fact that is chosen for it, in one number: two bits for each of its
 * conditions, in the order in which the rule writes them, and two for whether there is a fact.
 */
public final class Codes {
  /** All conditions are true, and there is a fact. */
  public static final long ALL_TRUE = 0;

  /** Of what is true the code is 0. */
  public static final long UNKNOWN = 1;

  /** The limit is not known, so that the fact is only possibly meant. */
  public static final long POSSIBLY_MEANT = 2;

  public static final long FALSE = 3;

  /** Of a pattern that was not looked at. */
  static final long UNSAID = 2L << Long.SIZE - 2;

  private static final int PRESENT = 2 * RulePattern.MOST_CONDITIONS;
  private static final long LOW = 0x1555_5555_5555_5555L;
  private static final Truth[] TRUTHS = {Truth.TRUE, Truth.UNKNOWN, Truth.UNKNOWN, Truth.FALSE};
  private static final long[] CODES = {FALSE, UNKNOWN, ALL_TRUE};

  private Codes() {}

  /** With one more condition. */
  public static long with(long codes, int condition, long code) {
    return codes | code << 2 * condition;
  }

  /** With whether there is the fact. */
  public static long with(long codes, Truth present) {
    return codes | of(present) << PRESENT;
  }

  static long of(Truth truth) {
    return CODES[truth.ordinal()];
  }

  /** That of one condition. */
  static long code(long codes, int condition) {
    return codes >>> 2 * condition & 3;
  }

  static Truth truth(long code) {
    return TRUTHS[(int) code];
  }

  static Truth present(long codes) {
    return TRUTHS[(int) (codes >>> PRESENT)];
  }

  /** Whether one of the conditions is false. */
  public static boolean isFalse(long codes) {
    return (codes & codes >>> 1 & LOW) != 0;
  }

  /** How many conditions are not true. */
  static int open(long codes) {
    return Long.bitCount((codes | codes >>> 1) & LOW);
  }

  /** Of how many the limit is not known. */
  static int possiblyMeant(long codes) {
    return Long.bitCount(codes >>> 1 & ~codes & LOW);
  }
}

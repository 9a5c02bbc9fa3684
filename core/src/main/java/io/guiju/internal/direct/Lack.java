package io.guiju.internal.direct;

import io.guiju.Truth;
import io.guiju.internal.rule.RulePattern;

/**
 * How far a choice of facts is from satisfying a rule, as one number: its truth first, then how
 * many conditions it lacks. The smaller is nearer, and from pattern to pattern it only grows.
 */
public final class Lack {
  public static final long NONE = 0;

  /** Of what is farther than any choice. */
  public static final long MOST = Long.MAX_VALUE;

  private static final int TRUTH = 40;

  /** Its truth as bits, of which Kleene's and is the or. */
  private static final long UNKNOWN = 1L << TRUTH;

  private static final long FALSE = 3L << TRUTH;

  /** More than conditions can be: a fact that is only possibly meant explains less than none. */
  private static final int POSSIBLY_MEANT = 1000;

  private Lack() {}

  /** With the conditions of a pattern. */
  public static long with(long lack, long codes) {
    if (codes == Codes.ALL_TRUE) {
      return lack;
    }
    return (lack | (Codes.isFalse(codes) ? FALSE : UNKNOWN))
        + Codes.open(codes)
        + (POSSIBLY_MEANT - 1) * Codes.possiblyMeant(codes);
  }

  /** With a fact that is not there, or maybe, and counts for so many conditions. */
  public static long absent(long lack, boolean surely, int number) {
    return (lack | (surely ? FALSE : UNKNOWN)) + number;
  }

  /** With whether there is a fact for a pattern. */
  static long present(long lack, Truth there, RulePattern pattern) {
    return there == Truth.TRUE ? lack : absent(lack, there == Truth.FALSE, absent(pattern));
  }

  /** For how many conditions a fact counts that is not there. */
  public static int absent(RulePattern pattern) {
    return 1 + pattern.requirements().length;
  }

  public static Truth truth(long lack) {
    return lack >= FALSE ? Truth.FALSE : lack >= UNKNOWN ? Truth.UNKNOWN : Truth.TRUE;
  }
}

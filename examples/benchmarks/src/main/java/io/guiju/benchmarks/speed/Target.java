package io.guiju.benchmarks.speed;

import java.util.Map;

/**
 * What a ratio of two rows of one run should be.
 *
 * @param atLeast whether the ratio should be at least the bound, else at most
 */
record Target(String what, double ratio, boolean atLeast, double bound) {
  static Target ratio(
      String what, Map<Entry, Measured> measured, Entry of, Entry to, double atLeast) {
    return new Target(
        what, measured.get(of).perSecond() / measured.get(to).perSecond(), true, atLeast);
  }

  static Target bytes(String what, Map<Entry, Measured> measured, Entry of, Entry to) {
    return new Target(what, measured.get(of).bytes() / measured.get(to).bytes(), false, 1.1);
  }

  boolean met() {
    return atLeast ? ratio >= bound : ratio <= bound;
  }
}

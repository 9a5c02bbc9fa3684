package io.guiju.internal.compiled;

import io.guiju.Truth;
import io.guiju.internal.direct.Lack;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a search for the nearest choice stands: the facts it tries, and the best that it met. */
final class Best {
  /** The facts that are tried, by pattern. */
  final @Nullable Object[] tried;

  /** By pattern. */
  private final @Nullable Object[] chosen;

  /** By pattern. */
  private final long[] codes;

  private int rule;
  private long lack = Lack.MOST;

  /**
   * @param patterns as many as any of the rules has
   */
  Best(int patterns) {
    tried = new Object[patterns];
    chosen = new Object[patterns];
    codes = new long[patterns];
  }

  boolean wants(long lack) {
    return lack < this.lack;
  }

  /**
   * Ends a choice, of which the patterns then say what they chose.
   *
   * @return whether it is better than the others
   */
  boolean end(int rule, long lack) {
    if (lack >= this.lack) {
      return false;
    }
    this.rule = rule;
    this.lack = lack;
    return true;
  }

  /** Ends a choice at a pattern that has no fact, after which nothing is chosen. */
  boolean endAt(int pattern, int rule, long lack) {
    boolean better = end(rule, lack);
    if (better) {
      Arrays.fill(chosen, pattern, chosen.length, null);
    }
    return better;
  }

  /** What the best has for a pattern. */
  void has(int pattern, @Nullable Object fact, long codes) {
    chosen[pattern] = fact;
    this.codes[pattern] = codes;
  }

  int rule() {
    return rule;
  }

  @Nullable Object[] chosen() {
    return chosen;
  }

  long[] codes() {
    return codes;
  }

  Truth truth() {
    return Lack.truth(lack);
  }
}

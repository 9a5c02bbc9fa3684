package io.guiju.progress;

import java.math.BigDecimal;

/**
 * What records add up to.
 *
 * @param amount exact
 * @param known how many of them add
 * @param unknown how many of them may
 * @param undated how many of the unknown have no year
 */
record TallySum(BigDecimal amount, long known, long unknown, long undated) {
  static final TallySum NOTHING = new TallySum(BigDecimal.ZERO, 0, 0, 0);

  static TallySum of(Contribution one) {
    return switch (one.truth()) {
      case TRUE -> new TallySum(one.amount(), 1, 0, 0);
      case UNKNOWN -> new TallySum(BigDecimal.ZERO, 0, 1, one.year() == null ? 1 : 0);
      case FALSE -> NOTHING;
    };
  }

  TallySum plus(TallySum other) {
    if (other == NOTHING) {
      return this;
    }
    return new TallySum(
        amount.add(other.amount),
        Math.addExact(known, other.known),
        Math.addExact(unknown, other.unknown),
        Math.addExact(undated, other.undated));
  }

  /** The same of a larger region, any of which may be in a smaller one. */
  TallySum maybe() {
    return new TallySum(BigDecimal.ZERO, 0, Math.addExact(known, unknown), undated);
  }

  @Override
  public String toString() {
    BigDecimal plain = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    return plain.toPlainString() + "\t" + known + "\t" + unknown;
  }
}

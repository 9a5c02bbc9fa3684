package io.guiju.harness;

import java.math.BigDecimal;

/** What rows add up to, with how many are known to add and how many may. */
record PlainSum(BigDecimal value, int known, int unknown) {
  static final PlainSum NOTHING = new PlainSum(BigDecimal.ZERO, 0, 0);

  static PlainSum of(Known adds, BigDecimal amount) {
    return switch (adds) {
      case NO -> NOTHING;
      case MAYBE -> new PlainSum(BigDecimal.ZERO, 0, 1);
      case YES -> new PlainSum(amount.stripTrailingZeros(), 1, 0);
    };
  }

  PlainSum plus(PlainSum other) {
    return new PlainSum(
        value.add(other.value).stripTrailingZeros(), known + other.known, unknown + other.unknown);
  }
}

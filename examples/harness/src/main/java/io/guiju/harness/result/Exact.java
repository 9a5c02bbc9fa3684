package io.guiju.harness.result;

import io.guiju.pack.Target;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Values of a target for programs: nothing is rounded, and growth is no factor. */
final class Exact {
  private static final int MOST_DIGITS = 30;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String PERCENT = "%";

  private Exact() {}

  /** The unit of the values: that of the indicator, of growth percent. */
  static String unit(Target target) {
    return isGrowth(target) ? PERCENT : target.indicator().unit();
  }

  private static boolean isGrowth(Target target) {
    return target.over() == Target.Over.GROWTH;
  }

  /** A value in the unit, empty where there is none. */
  static String of(@Nullable Ratio value, Target target) {
    if (value == null) {
      return "";
    } else if (isGrowth(target)) {
      return of(value.minus(Ratio.of(BigDecimal.ONE)).times(HUNDRED));
    }
    return of(unit(target).equals(PERCENT) ? value.times(HUNDRED) : value);
  }

  /** A decimal where one can say it, else a fraction. */
  static String of(Ratio value) {
    for (int scale = 0; scale <= MOST_DIGITS; scale++) {
      if (value.isExactAt(scale)) {
        return value.rounded(scale, RoundingMode.DOWN).toPlainString();
      }
    }
    int scale = Math.max(value.numerator().scale(), value.denominator().scale());
    BigInteger numerator = value.numerator().movePointRight(scale).toBigInteger();
    BigInteger denominator = value.denominator().movePointRight(scale).toBigInteger();
    BigInteger common = numerator.gcd(denominator);
    return numerator.divide(common) + "/" + denominator.divide(common);
  }
}

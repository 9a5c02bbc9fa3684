package io.guiju.text;

import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Values of indicators: exact or said to be about, never on the wrong side of a limit. */
final class QuantityWords {
  private static final int FEW_DIGITS = 2;
  private static final int EXACT_DIGITS = 6;
  private static final int MOST_DIGITS = 12;
  private static final int MOST_PARTS = 12;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String PERCENT = "%";
  private static final String YUAN = "元";
  private static final String RANK = "位";

  private final Words words;

  QuantityWords(Words words) {
    this.words = words;
  }

  /**
   * A value with its unit.
   *
   * @param beside what it is compared with, so that both can be told apart
   */
  String say(Ratio value, String unit, @Nullable Ratio beside) {
    if (unit.equals(PERCENT)) {
      return share(value, beside);
    } else if (unit.equals(YUAN)) {
      return money(value, beside);
    }
    String key = unit.equals(RANK) ? "quantity.rank" : "quantity";
    return number(value, beside, key, unit);
  }

  String say(Ratio value, String unit) {
    return say(value, unit, null);
  }

  private String share(Ratio value, @Nullable Ratio beside) {
    Ratio other = beside == null ? null : beside.times(HUNDRED);
    return number(value.times(HUNDRED), other, "unit", PERCENT);
  }

  /** How much a value has to change. */
  String change(Ratio amount, String unit) {
    if (unit.equals(PERCENT)) {
      return number(amount.times(HUNDRED), null, "unit", words.say("points"));
    } else if (unit.equals(RANK)) {
      return number(amount.times(BigDecimal.ONE.negate()), null, "quantity.places", unit);
    }
    return say(amount, unit, null);
  }

  /**
   * How much a value has to change by more than, in few digits: rounded up, so that what is said is
   * enough.
   */
  String changeOver(Ratio amount, String unit) {
    int scale = unit.equals(PERCENT) ? EXACT_DIGITS + 2 : EXACT_DIGITS;
    return amount.isExactAt(scale)
        ? change(amount, unit)
        : change(Ratio.of(amount.rounded(scale, RoundingMode.UP)), unit);
  }

  /** In the largest unit that leaves something before the point. */
  private String money(Ratio value, @Nullable Ratio beside) {
    String[] units = words.say("quantity.money").split(",");
    for (String each : units) {
      String[] unit = each.strip().split(" ", 2);
      BigDecimal one = BigDecimal.TEN.pow(Integer.parseInt(unit[0]));
      if (value.compareTo(Ratio.of(one)) >= 0 || one.equals(BigDecimal.ONE)) {
        Ratio other = beside == null ? null : beside.dividedBy(one);
        return number(value.dividedBy(one), other, "unit", unit[1]);
      }
    }
    return number(value, beside, "unit", YUAN);
  }

  private String number(Ratio value, @Nullable Ratio beside, String key, String unit) {
    for (int scale = 0; scale <= EXACT_DIGITS; scale++) {
      if (value.isExactAt(scale)) {
        return words.say(key, Digits.grouped(value.rounded(scale, RoundingMode.DOWN)), unit);
      }
    }
    int scale = FEW_DIGITS;
    BigDecimal rounded = value.rounded(scale, RoundingMode.HALF_UP);
    while (scale < MOST_DIGITS && !isTold(rounded, value, beside)) {
      scale++;
      rounded = value.rounded(scale, RoundingMode.HALF_UP);
    }
    if (beside != null && isAcross(rounded, value, beside)) {
      String side = value.compareTo(beside) < 0 ? "quantity.under" : "quantity.over";
      return words.say(side, number(beside, null, key, unit));
    }
    return words.say("about", words.say(key, Digits.grouped(rounded, scale), unit));
  }

  /** Whether enough of it is left, and it is not rounded across what it is compared with. */
  private static boolean isTold(BigDecimal rounded, Ratio value, @Nullable Ratio beside) {
    return rounded.precision() > FEW_DIGITS
        && (beside == null || !isAcross(rounded, value, beside));
  }

  private static boolean isAcross(BigDecimal rounded, Ratio value, Ratio beside) {
    return Integer.signum(Ratio.of(rounded).compareTo(beside))
        != Integer.signum(value.compareTo(beside));
  }

  /** There is no fraction of a thing: the next whole number away from none. */
  static Ratio whole(Ratio number) {
    return Ratio.of(number.rounded(0, RoundingMode.UP));
  }

  /** A number of the plan: as a fraction where that is what it is. */
  String limit(Ratio limit, String unit) {
    for (int denominator = 2; denominator <= MOST_PARTS; denominator++) {
      Ratio parts = limit.times(BigDecimal.valueOf(denominator));
      if (!limit.isExactAt(EXACT_DIGITS) && parts.isExactAt(0)) {
        return parts.rounded(0, RoundingMode.DOWN) + "/" + denominator;
      }
    }
    return say(limit, unit, null);
  }
}

package io.guiju.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers in digits, by threes. */
final class Digits {
  /** Cloned for each use, since a format is not thread-safe and takes long to make. */
  private static final DecimalFormat BY_THREES =
      new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));

  private Digits() {}

  static String grouped(BigDecimal number, int scale) {
    DecimalFormat format = (DecimalFormat) BY_THREES.clone();
    format.setMinimumFractionDigits(scale);
    format.setMaximumFractionDigits(scale);
    return format.format(number);
  }

  /** With as many decimals as it has. */
  static String grouped(BigDecimal number) {
    return grouped(number, Math.max(0, number.stripTrailingZeros().scale()));
  }
}

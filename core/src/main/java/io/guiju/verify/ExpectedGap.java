package io.guiju.verify;

import io.guiju.Gap;
import io.guiju.pack.Term;
import io.guiju.type.Property;
import io.guiju.type.Ratio;
import io.guiju.type.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far a term must move, as cases write it: {@code rise by more than 1600000}.
 *
 * @param amount exactly, as in {@link Gap#amount()}
 * @param unit what is written behind a number: {@code %}, {@code days}, or nothing
 */
record ExpectedGap(boolean upwards, boolean inclusive, Ratio amount, String unit) {
  private static final Pattern WORDS =
      Pattern.compile("(rise|fall) by (more than|at least) (\\S+?)( ?%| days?)?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String SHARE = " %";
  private static final String DATE = " days";
  private static final int EXACT_DIGITS = 20;

  /**
   * @throws IllegalArgumentException if the text says no gap of the term
   */
  static ExpectedGap of(Term term, String text) {
    Matcher words = WORDS.matcher(text);
    String unit = unit(term);
    if (!words.matches() || !unit.equals(written(words.group(4)))) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is no gap of "
              + term
              + ": write 'rise by more than 5"
              + unit
              + "', or 'fall', or 'by at least'");
    }
    Ratio amount = Ratio.of(Values.decimal(words.group(3)));
    return new ExpectedGap(
        words.group(1).equals("rise"), words.group(2).equals("at least"), amount, unit);
  }

  static ExpectedGap of(Gap gap) {
    String unit = unit(gap.term());
    Ratio amount = unit.equals(SHARE) ? gap.amount().times(HUNDRED) : gap.amount();
    return new ExpectedGap(gap.upwards(), gap.inclusive(), amount, unit);
  }

  private static String unit(Term term) {
    Property property = term.type().property(term.name());
    Class<?> type = property == null ? Object.class : property.type();
    return type == Ratio.class ? SHARE : type == LocalDate.class ? DATE : "";
  }

  private static String written(@Nullable String unit) {
    return unit == null ? "" : unit.endsWith("%") ? SHARE : DATE;
  }

  @Override
  public String toString() {
    return (upwards ? "rise" : "fall") + " by " + (inclusive ? "at least " : "more than ") + said();
  }

  private String said() {
    String number = number();
    return number + (number.equals("1") && unit.equals(DATE) ? " day" : unit);
  }

  private String number() {
    return amount.isExactAt(EXACT_DIGITS)
        ? amount.rounded(EXACT_DIGITS, RoundingMode.DOWN).stripTrailingZeros().toPlainString()
        : amount.toString();
  }
}

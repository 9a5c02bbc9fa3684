package io.guiju.pack;

import io.guiju.type.Ratio;
import io.guiju.type.Values;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Amounts with their units, as people write them: {@code 1.5 万家}, {@code 200 亿元}, {@code 3 %}. */
public final class Amounts {
  private static final String PERCENT = "%";
  private static final String WIDE_PERCENT = "％";
  private static final Map<String, Integer> MULTIPLES = multiples();

  private Amounts() {}

  private static Map<String, Integer> multiples() {
    Map<String, Integer> multiples = new LinkedHashMap<>();
    multiples.put("", 0);
    multiples.put("万", 4);
    multiples.put("亿", 8);
    return multiples;
  }

  /**
   * An amount in a unit.
   *
   * @param written a number, a space and a unit; a share as {@code 3 %} or {@code 1/3}
   * @throws IllegalArgumentException if it is none, or has another unit
   */
  public static Ratio parse(String written, String unit) {
    int space = written.indexOf(' ');
    if (unit.equals(PERCENT)) {
      return (Ratio) Values.parse(Ratio.class, written);
    } else if (space < 0) {
      throw new IllegalArgumentException(
          "'" + written + "' has no unit: write a number, a space and " + unit);
    }
    return of(Values.decimal(written.substring(0, space)), written.substring(space + 1), unit);
  }

  /**
   * The value that a text means, where a number of a unit may say it: {@code 10000000} and {@code
   * 1000 万元} are one in 元.
   *
   * @param unit that of numbers; null where they have none
   * @throws IllegalArgumentException as {@link Values#parse}, and if the units do not fit
   */
  public static Object value(Class<?> type, String written, @Nullable String unit) {
    int space = written.indexOf(' ');
    return type == BigDecimal.class && unit != null && space >= 0
        ? decimal(Values.decimal(written.substring(0, space)), written.substring(space + 1), unit)
        : Values.parse(type, written);
  }

  /**
   * A number of one unit in another, which may be a multiple of it in 万 or 亿.
   *
   * @throws IllegalArgumentException if the units do not fit
   */
  public static Ratio of(BigDecimal number, String written, String unit) {
    if (unit.equals(PERCENT) && (written.equals(PERCENT) || written.equals(WIDE_PERCENT))) {
      return Ratio.of(number).dividedBy(BigDecimal.valueOf(100));
    }
    return Ratio.of(decimal(number, written, unit));
  }

  private static BigDecimal decimal(BigDecimal number, String written, String unit) {
    for (Map.Entry<String, Integer> multiple : MULTIPLES.entrySet()) {
      if (written.equals(multiple.getKey() + unit)) {
        return number.scaleByPowerOfTen(multiple.getValue());
      }
    }
    throw new IllegalArgumentException("The unit '" + written + "' is not " + unit);
  }
}

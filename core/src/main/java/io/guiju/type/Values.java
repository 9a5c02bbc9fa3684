package io.guiju.type;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads values as files write them: exactly, and never by guessing. */
public final class Values {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,2})?");
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");
  private static final Pattern FRACTION = Pattern.compile("(\\S+)\\s*/\\s*(\\S+)");
  private static final Pattern PERCENT = Pattern.compile("(\\S+?)\\s*%");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Values() {}

  /**
   * The value that a text means.
   *
   * @param type String, Boolean, Integer, BigDecimal, Ratio ({@code 5 %} or {@code 1/3}), LocalDate
   *     ({@code 2024-12-31}), {@link Place}, {@link Country} or an enum (the constant's name)
   * @throws IllegalArgumentException if the text means none; its message says why and what would
   */
  public static Object parse(Class<?> type, String text) {
    if (type == String.class) {
      return text;
    } else if (type == Boolean.class || type == boolean.class) {
      return bool(text);
    } else if (type == Integer.class || type == int.class) {
      return integer(text);
    } else if (type == BigDecimal.class) {
      return decimal(text);
    } else if (type == Ratio.class) {
      return ratio(text);
    } else if (type == LocalDate.class) {
      return date(text);
    } else if (type == Place.class) {
      return new Place(text);
    } else if (type == Country.class) {
      return new Country(text);
    } else if (type.isEnum()) {
      return constant(type, text);
    }
    throw new IllegalArgumentException("values of type " + type.getSimpleName() + " are not read");
  }

  private static Boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("'" + text + "' is not true or false");
    };
  }

  private static Integer integer(String text) {
    if (!WHOLE.matcher(text).matches()) {
      throw new IllegalArgumentException("'" + text + "' is not a whole number");
    }
    return Integer.valueOf(text);
  }

  /** A decimal number such as {@code 1200.50} or {@code 1.2e3}; at most 40 digits on each side. */
  public static BigDecimal decimal(String text) {
    if (!isFewDigits(text) && !NUMBER.matcher(text).matches()) {
      throw new IllegalArgumentException("'" + text + "' is not a number");
    }
    return new BigDecimal(text);
  }

  /** As nearly all numbers are, which takes no pattern to see. */
  private static boolean isFewDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= 40;
  }

  private static Ratio ratio(String text) {
    Matcher percent = PERCENT.matcher(text);
    Matcher fraction = FRACTION.matcher(text);
    if (!percent.matches() && !fraction.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is no share: write 5 % or 1/20, since a bare number could mean either");
    }
    Ratio ratio =
        percent.matches()
            ? Ratio.of(decimal(percent.group(1)), HUNDRED)
            : Ratio.of(decimal(fraction.group(1)), decimal(fraction.group(2)));
    if (ratio == null) {
      throw new IllegalArgumentException("'" + text + "' has no positive denominator");
    }
    return ratio;
  }

  private static LocalDate date(String text) {
    try {
      if (DATE.matcher(text).matches()) {
        // A formatter would look at the same places, and takes ten times as long.
        return LocalDate.of(part(text, 0, 4), part(text, 5, 7), part(text, 8, 10));
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + text + "' is a date that does not exist", e);
    }
    throw new IllegalArgumentException("'" + text + "' is not a date like 2024-12-31");
  }

  private static int part(String date, int from, int to) {
    return Integer.parseInt(date, from, to, 10);
  }

  private static Object constant(Class<?> type, String text) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(text)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "'"
            + text
            + "' is none of "
            + Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", ")));
  }
}

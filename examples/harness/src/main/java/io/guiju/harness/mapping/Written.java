package io.guiju.harness.mapping;

import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values as people write them into cells, where that can mean only one thing. */
final class Written {
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})"
              + "|\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日|(\\d{2})(\\d{2}))");

  /** Thousands set apart by commas or blanks; of a single comma it is not known what it means. */
  private static final Pattern THOUSANDS =
      Pattern.compile(
          "[+-]?\\d{1,3}(,\\d{3}(,\\d{3})+(\\.\\d+)?|,\\d{3}\\.\\d+|( \\d{3})+(\\.\\d+)?)");

  private static final Pattern COMMA = Pattern.compile("[+-]?\\d{1,3},\\d{3}");
  private static final Pattern WITH_UNIT =
      Pattern.compile("[+-]?[\\d., ]*\\d ?(?:元|[千万亿]元?|十万元?|百万元?|千万元?|%)");

  /** What people write into a cell for which they have no value. */
  private static final Pattern NOTHING =
      Pattern.compile("[^\\p{L}\\p{N}]+|无|暂无|空|不详|未填|未填报|n/?a|null", Pattern.CASE_INSENSITIVE);

  private static final Pattern BLANK = Pattern.compile("[\\u00A0\\u2009\\u202F]");
  private static final int FULL_WIDTH = 0xFEE0;

  private Written() {}

  /** The text that packs would write for a value of a type; the same where there is none. */
  static String plain(Class<?> type, String text) {
    if (type == BigDecimal.class || type == Integer.class) {
      return number(halfWidth(text));
    } else if (type == LocalDate.class) {
      return date(halfWidth(text));
    }
    return type == Ratio.class ? halfWidth(text) : text;
  }

  /** Whether a comma in it may stand before thousands or before a fraction. */
  static boolean isAmbiguous(String number) {
    String narrow = halfWidth(number);
    return narrow.indexOf(',') >= 0 && COMMA.matcher(narrow).matches();
  }

  /** Whether it is a number with a unit of money, or a percent sign, behind it. */
  static boolean hasUnit(String text) {
    return WITH_UNIT.matcher(BLANK.matcher(halfWidth(text)).replaceAll(" ")).matches();
  }

  /** Whether it may stand for no value, where it is none. */
  static boolean isNothing(String text) {
    return NOTHING.matcher(halfWidth(text)).matches();
  }

  private static String number(String text) {
    if (isBare(text)) {
      return text;
    }
    String spaced = BLANK.matcher(text).replaceAll(" ").replace('\u2212', '-');
    return THOUSANDS.matcher(spaced).matches() ? spaced.replaceAll("[ ,]", "") : spaced;
  }

  /** Nearly all numbers are: patterns are for the others. */
  private static boolean isBare(String number) {
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static String date(String text) {
    if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
      return text;
    }
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return text;
    }
    int first = date.group(3) != null ? 3 : date.group(5) != null ? 5 : 7;
    return date.group(1) + "-" + two(date.group(first)) + "-" + two(date.group(first + 1));
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  /** With digits, letters and signs as wide as a Chinese character made narrow. */
  static String halfWidth(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (narrow(text.charAt(i)) != text.charAt(i)) {
        return narrow(text);
      }
    }
    return text;
  }

  private static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      narrow.append(narrow(c));
    }
    return narrow.toString();
  }

  private static char narrow(char c) {
    boolean isWide = c >= '！' && c <= '～';
    return isWide ? (char) (c - FULL_WIDTH) : c == '\u3000' ? ' ' : c;
  }
}

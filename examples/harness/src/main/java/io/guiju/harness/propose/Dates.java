package io.guiju.harness.propose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as people write them, where there is no doubt which is meant. */
final class Dates {
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?: 0?0:00(?::00)?)?");
  private static final Pattern DIGITS = Pattern.compile("((?:19|20)\\d{2})([01]\\d)([0-3]\\d)");

  private Dates() {}

  /** The day that a text is, as 2024-12-31; null where it is none, such as a month alone. */
  static @Nullable String day(String text) {
    String line = Normal.line(text).replaceAll(" (?!\\d?\\d:)", "");
    for (Pattern pattern : new Pattern[] {DAY, DIGITS}) {
      Matcher day = pattern.matcher(line);
      if (day.matches()) {
        return day(day);
      }
    }
    return null;
  }

  private static @Nullable String day(Matcher day) {
    try {
      return LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3)))
          .toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}

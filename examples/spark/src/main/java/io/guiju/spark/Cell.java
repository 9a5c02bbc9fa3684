package io.guiju.spark;

import io.guiju.harness.input.Row;
import io.guiju.harness.words.Problem;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of Spark's columns as the texts that tables of the harness have. */
final class Cell {
  private static final String MIDNIGHT = " 00:00:00";

  private Cell() {}

  /**
   * @param width how many columns are of the table
   * @param line where the row stands
   */
  static Row row(org.apache.spark.sql.Row stored, int width, long line) {
    List<String> cells = new ArrayList<>(width);
    Map<Integer, Problem> bad = new HashMap<>();
    for (int i = 0; i < width; i++) {
      Object value = stored.get(i);
      String text = text(value);
      cells.add(text == null ? String.valueOf(value) : text);
      if (text == null) {
        bad.put(i, Problem.of("json.array"));
      }
    }
    return new Row(line, cells, null, bad);
  }

  /** The text of a single value; null where it is none. */
  private static @Nullable String text(@Nullable Object value) {
    if (value == null) {
      return "";
    } else if (value instanceof BigDecimal number) {
      return number.toPlainString();
    } else if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      // The shortest decimal that means this number, which is what was meant.
      return Double.isFinite(number)
          ? new BigDecimal(value.toString()).toPlainString()
          : "" + value;
    } else if (value instanceof Timestamp time) {
      return time(time.toLocalDateTime());
    } else if (value instanceof LocalDateTime time) {
      return time(time);
    } else if (value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Date
        || value instanceof LocalDate
        || value instanceof Instant) {
      return value.toString();
    }
    return null;
  }

  /** A day where it is midnight, as tables of a database have it. */
  private static String time(LocalDateTime time) {
    String text =
        time.toLocalDate() + " " + java.time.format.DateTimeFormatter.ISO_LOCAL_TIME.format(time);
    return text.endsWith(MIDNIGHT) ? text.substring(0, text.length() - MIDNIGHT.length()) : text;
  }
}

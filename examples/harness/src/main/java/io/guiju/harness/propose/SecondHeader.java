package io.guiju.harness.propose;

import io.guiju.harness.words.Failure;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Headings on two lines, as 营业收入 above 2021, 2022 and 2023: the first year would be taken for all.
 */
final class SecondHeader {
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private SecondHeader() {}

  /**
   * @param known whether a form is a heading
   * @throws Failure if the line below the names of the columns has names for those without one
   */
  static void refuse(Sample sample, Predicate<String> known) {
    List<Column> columns = sample.columns();
    boolean isBelow = false;
    for (int i = 1; i < columns.size() && sample.wholeRows() > 0; i++) {
      String text = columns.get(i).cells().get(0);
      boolean unnamed = columns.get(i).name().isBlank() && !text.isEmpty();
      if (unnamed && isHeading(text, known) && !above(columns, i).isEmpty()) {
        isBelow = true;
      } else if (!text.isEmpty() && !isHeading(text, known)) {
        return;
      }
    }
    if (isBelow && columns.stream().anyMatch(column -> column.cells().get(0).isEmpty())) {
      long line =
          columns.stream()
              .flatMap(c -> c.texts().stream().limit(1))
              .mapToLong(Column.Seen::line)
              .min()
              .orElseThrow();
      throw Failure.unreadable("map.twoHeaders", sample.file().shown(), line, first(columns));
    }
  }

  private static boolean isHeading(String text, Predicate<String> known) {
    return Heading.yearIn(text) != null && Normal.form(text).length() <= 6
        || known.test(Normal.form(text))
        || !DIGIT.matcher(text).find();
  }

  /** The name that a merged cell leaves over the first of its columns. */
  private static String above(List<Column> columns, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (!columns.get(i).name().isBlank()) {
        return columns.get(i).cells().get(0).isEmpty() ? "" : columns.get(i).shown();
      }
    }
    return "";
  }

  /** The first name that stands over several columns. */
  private static String first(List<Column> columns) {
    for (int i = 1; i < columns.size(); i++) {
      String above = columns.get(i).name().isBlank() ? above(columns, i) : "";
      if (!above.isEmpty()) {
        return above;
      }
    }
    return "";
  }
}

package io.guiju.harness.outline;

import io.guiju.harness.words.DisplayWidth;
import java.util.List;

/** Rows whose cells stand below each other, to the left. */
final class Columns {
  private static final String BETWEEN = "  ";

  private Columns() {}

  /** A line for each row; all rows have the same number of cells. */
  static List<String> of(List<List<String>> rows) {
    return rows.stream().map(row -> line(row, rows)).toList();
  }

  private static String line(List<String> row, List<List<String>> rows) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      int column = i;
      int width = rows.stream().mapToInt(r -> DisplayWidth.of(r.get(column))).max().orElse(0);
      line.append(BETWEEN).append(row.get(i)).append(DisplayWidth.blanks(row.get(i), width));
    }
    return line.toString().stripTrailing();
  }
}

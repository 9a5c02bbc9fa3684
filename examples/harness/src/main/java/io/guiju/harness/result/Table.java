package io.guiju.harness.result;

import io.guiju.harness.words.DisplayWidth;
import java.util.List;

/** Rows in columns for a terminal, in which Chinese characters are two wide. */
final class Table {
  private final int[] widths;

  /**
   * @param rows all that share the columns
   */
  Table(List<List<String>> rows) {
    widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
  }

  /** The first column to the left, numbers to the right; the last takes what it needs. */
  String line(List<String> row) {
    int last = widths.length - 1;
    StringBuilder line = new StringBuilder(row.get(0));
    line.append(DisplayWidth.blanks(row.get(0), widths[0]));
    for (int i = 1; i < last; i++) {
      line.append("  ").append(DisplayWidth.blanks(row.get(i), widths[i])).append(row.get(i));
    }
    return line.append("  ").append(row.get(last)).toString().stripTrailing();
  }
}

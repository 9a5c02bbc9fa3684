package io.guiju.harness.propose;

import io.guiju.harness.input.FileFormat;
import io.guiju.harness.input.Row;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.input.Table;
import io.guiju.harness.input.Tables;
import io.guiju.harness.words.Failure;
import java.util.ArrayList;
import java.util.List;

/**
 * The headings of a table and its first rows.
 *
 * @param rows how many rows were read
 * @param whole whether these are all
 */
record Sample(SourceFile file, FileFormat format, List<Column> columns, int rows, boolean whole) {
  /** Enough to see what texts a column holds. */
  private static final int ENOUGH = 1000;

  /**
   * Reads the beginning of a table.
   *
   * @throws Failure if it cannot be read
   */
  static Sample of(SourceFile file, FileFormat format, Known known, Units units) {
    try (Table table = Tables.open(file, format)) {
      List<Column> columns = new ArrayList<>();
      for (String name : table.columns()) {
        Heading heading = Heading.of(name, units, known::isKnown);
        columns.add(new Column(heading, known.of(heading)));
      }
      int rows = 0;
      Row row = table.next();
      while (row != null && rows < ENOUGH) {
        if (row.broken() == null && row.cells().size() == columns.size()) {
          for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(row.cells().get(i), row.line());
          }
        }
        rows++;
        row = table.next();
      }
      return new Sample(file, format, columns, rows, row == null);
    }
  }

  /** How many rows have a cell for each column. */
  int wholeRows() {
    return columns.isEmpty() ? 0 : columns.get(0).cells().size();
  }
}

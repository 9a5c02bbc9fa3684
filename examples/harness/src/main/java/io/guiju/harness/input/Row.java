package io.guiju.harness.input;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the line of the file on which it begins; the header is on line 1
 */
public record Row(long line, List<String> cells) {
  public Row {
    cells = List.copyOf(cells);
  }
}

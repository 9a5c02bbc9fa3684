package io.guiju.harness.input;

import io.guiju.harness.words.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table.
 *
 * @param line where it stands: the line of a file on which it begins, the row of a sheet, or which
 *     row of a database it is, the first being 1
 * @param cells in the order of the columns; of a broken row, the text that it is as far as it was
 *     read
 * @param broken why the row as a whole cannot be read; null where it can
 * @param bad by their places the cells that hold no value though they are not empty, and why
 * @param noText by their places the cells that hold a value but no text, and why
 */
public record Row(
    long line,
    List<String> cells,
    @Nullable Problem broken,
    Map<Integer, Problem> bad,
    Map<Integer, Problem> noText) {
  public Row {
    cells = List.copyOf(cells);
    bad = Map.copyOf(bad);
    noText = Map.copyOf(noText);
  }

  public Row(long line, List<String> cells, @Nullable Problem broken, Map<Integer, Problem> bad) {
    this(line, cells, broken, bad, Map.of());
  }

  public Row(long line, List<String> cells) {
    this(line, cells, null, Map.of());
  }

  /** A row that cannot be read. */
  static Row broken(long line, String text, Problem why) {
    return new Row(line, List.of(text), why, Map.of());
  }
}

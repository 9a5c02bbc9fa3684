package io.guiju.harness.propose;

import io.guiju.harness.input.FileFormat;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.words.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a table and its first rows.
 *
 * @param rows how many rows were read
 * @param whole whether these are all
 * @param unit the unit that stands above the headings, for all amounts
 * @param year the one year that stands there
 * @param found how the file is written, as far as that was found
 * @param fails which rows cannot be read
 */
record Sample(
    SourceFile file,
    FileFormat format,
    List<Column> columns,
    int rows,
    boolean whole,
    Units.@Nullable Unit unit,
    @Nullable Integer year,
    List<Problem> found,
    List<Problem> fails) {
  /** How many rows have a cell for each column. */
  int wholeRows() {
    return columns.isEmpty() ? 0 : columns.get(0).cells().size();
  }

  /** How many headings say something. */
  long known() {
    return columns.stream().filter(column -> !column.matches().isEmpty()).count();
  }

  Sample finding(Problem more) {
    List<Problem> all = Stream.concat(found.stream(), Stream.of(more)).toList();
    return new Sample(file, format, columns, rows, whole, unit, year, all, fails);
  }

  Sample below(Units.@Nullable Unit other, @Nullable Integer named) {
    return new Sample(file, format, columns, rows, whole, other, named, found, fails);
  }
}

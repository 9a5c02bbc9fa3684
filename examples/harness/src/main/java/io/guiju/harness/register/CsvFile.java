package io.guiju.harness.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table, written without quotes: no field has a comma. Line 1 is the header. */
record CsvFile(String name, List<String> header, List<List<String>> rows) {
  private static final int FIRST_ROW = 2;

  CsvFile {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  List<String> line(int line) {
    return rows.get(line - FIRST_ROW);
  }

  /** The table with one row more, its fields between commas, which stands on this line. */
  CsvFile insert(int line, String row) {
    List<List<String>> more = new ArrayList<>(rows);
    more.add(line - FIRST_ROW, List.of(row.split(",", -1)));
    return new CsvFile(name, header, more);
  }

  /** The table with more rows at its end. */
  CsvFile plus(List<List<String>> more) {
    List<List<String>> all = new ArrayList<>(rows);
    all.addAll(more);
    return new CsvFile(name, header, all);
  }

  /** The table with more columns at its end, whose cells are made of each row. */
  CsvFile with(List<String> columns, Function<List<String>, List<String>> cells) {
    return new CsvFile(
        name,
        joined(header, columns),
        rows.stream().map(row -> joined(row, cells.apply(row))).toList());
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** What stands in a column of a row. */
  String cell(List<String> row, String column) {
    return row.get(header.indexOf(column));
  }

  /** What stands in the first column. */
  List<String> ids() {
    return rows.stream().map(row -> row.get(0)).toList();
  }

  boolean mentions(String value) {
    return rows.stream().anyMatch(row -> row.contains(value));
  }

  String text() {
    return Stream.concat(Stream.of(header), rows.stream())
        .map(row -> String.join(",", row) + "\n")
        .collect(Collectors.joining());
  }
}

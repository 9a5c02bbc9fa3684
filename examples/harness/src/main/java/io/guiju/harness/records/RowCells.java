package io.guiju.harness.records;

import io.guiju.harness.input.Cells;
import io.guiju.harness.input.Row;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.BadValue;
import io.guiju.harness.mapping.CellReader;
import io.guiju.harness.mapping.MappedFact;
import io.guiju.harness.mapping.MappedFile;
import io.guiju.harness.mapping.MappedTerm;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Nearest;
import io.guiju.harness.words.Problem;
import io.guiju.pack.Vocabulary;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what the cells of a row say of mapped terms. Thread-safe. */
final class RowCells {
  private final CellReader cells;
  private final Mapping mapping;
  private final List<String> columns;
  private final Map<MappedTerm, Integer> indexes = new IdentityHashMap<>();

  /**
   * @param columns of the table in the file
   * @throws Failure if they lack one that the mapping names
   */
  RowCells(
      Vocabulary vocabulary,
      Mapping mapping,
      MappedFile mapped,
      SourceFile file,
      List<String> columns) {
    this.cells = new CellReader(vocabulary);
    this.mapping = mapping;
    this.columns = columns;
    for (MappedFact fact : mapped.facts()) {
      for (MappedTerm term : fact.terms()) {
        if (term.column() != null) {
          indexes.put(term, indexOf(term, term.column(), file));
        }
      }
    }
  }

  private int indexOf(MappedTerm term, String column, SourceFile file) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw term.at().wrong("csv.column", file.shown(), column, new Nearest(column, columns));
    }
    return index;
  }

  /**
   * @throws BadRow if a row has other columns, or none
   */
  void requireWhole(Row row) throws BadRow {
    if (row.broken() != null) {
      throw BadRow.of("", row.cells().get(0), row.broken());
    }
    if (!isWhole(row)) {
      String key = row.cells().size() < columns.size() ? "row.short" : "row.long";
      throw BadRow.of("", "", Problem.of(key, row.cells().size(), columns.size()));
    }
  }

  boolean isWhole(Row row) {
    return row.broken() == null && row.cells().size() == columns.size();
  }

  /**
   * The value of a term; null where there is none.
   *
   * @throws BadRow if the cell cannot be read
   */
  @Nullable Object value(MappedTerm term, Row row) throws BadRow {
    if (term.constant() != null) {
      return term.constant();
    }
    String text = Cells.stripped(text(term, row));
    if (text.isEmpty() || mapping.noValue().contains(text)) {
      return null;
    }
    Problem noText =
        term.property().type() == String.class ? row.noText().get(indexes.get(term)) : null;
    Problem bad = row.bad().getOrDefault(indexes.get(term), noText);
    if (bad != null) {
      throw bad(term, row, bad);
    }
    try {
      String plain = isPercent(term, row) ? text.substring(0, text.length() - 1).strip() : text;
      return cells.read(term, plain);
    } catch (BadValue e) {
      throw bad(term, row, e.problem());
    }
  }

  /** The same; null also where the cell cannot be read. */
  @Nullable Object readable(MappedTerm term, Row row) {
    try {
      return value(term, row);
    } catch (BadRow e) {
      return null;
    }
  }

  /** Whether the value of an observation says itself that it is in percent. */
  boolean isPercent(MappedTerm term, Row row) {
    return PlanFacts.isValue(term.property())
        && PlanFacts.isPercent(Cells.stripped(text(term, row)));
  }

  /** That a row gives no facts because of what its cell says of a term. */
  BadRow bad(MappedTerm term, Row row, Problem reason) {
    return BadRow.of(columnOf(term), text(term, row), reason);
  }

  /** What stands in the cell of a term; empty where it has none. */
  String text(MappedTerm term, Row row) {
    Integer index = indexes.get(term);
    return index == null || row.broken() != null || index >= row.cells().size()
        ? ""
        : row.cells().get(index);
  }

  static String columnOf(MappedTerm term) {
    return term.column() == null ? "" : term.column();
  }
}

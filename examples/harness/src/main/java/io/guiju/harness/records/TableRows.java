package io.guiju.harness.records;

import io.guiju.harness.input.Row;
import io.guiju.harness.input.Table;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one at a time. */
final class TableRows implements Iterator<Row> {
  private final Table table;
  private @Nullable Row next;

  /**
   * @param before how many to pass over
   */
  TableRows(Table table, long before) {
    this.table = table;
    this.next = table.next();
    for (long passed = 0; passed < before && next != null; passed++) {
      next = table.next();
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Row next() {
    Row row = next;
    if (row == null) {
      throw new NoSuchElementException();
    }
    next = table.next();
    return row;
  }
}

package io.guiju.harness.records;

import java.sql.PreparedStatement;
import org.jspecify.annotations.Nullable;

/** Puts rows into a table of the store, many with each statement. Not thread-safe. */
final class Insert implements AutoCloseable {
  private static final int ROWS = 64;

  private final Store store;
  private final int columns;
  private final PreparedStatement one;
  private final PreparedStatement many;
  private final @Nullable Object[] waiting;
  private int values;

  Insert(Store store, String table, int columns) {
    this.store = store;
    this.columns = columns;
    String row = "(?" + ",?".repeat(columns - 1) + ")";
    String into = "INSERT INTO " + table + " VALUES" + row;
    this.one = store.with(c -> c.prepareStatement(into));
    this.many = store.with(c -> c.prepareStatement(into + ("," + row).repeat(ROWS - 1)));
    this.waiting = new Object[ROWS * columns];
  }

  void add(@Nullable Object... row) {
    System.arraycopy(row, 0, waiting, values, columns);
    values += columns;
    if (values == waiting.length) {
      insert(many, 0, values);
      values = 0;
    }
  }

  void flush() {
    for (int from = 0; from < values; from += columns) {
      insert(one, from, columns);
    }
    values = 0;
  }

  private void insert(PreparedStatement statement, int from, int number) {
    store.with(
        c -> {
          for (int i = 0; i < number; i++) {
            statement.setObject(i + 1, waiting[from + i]);
          }
          return statement.executeUpdate();
        });
  }

  @Override
  public void close() {
    flush();
    store.run(
        c -> {
          one.close();
          many.close();
        });
  }
}

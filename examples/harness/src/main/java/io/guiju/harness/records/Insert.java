package io.guiju.harness.records;

import java.sql.PreparedStatement;
import org.jspecify.annotations.Nullable;

/** Puts rows into a table of the store, many at a time. */
final class Insert implements AutoCloseable {
  private static final int BATCH = 500;

  private final Store store;
  private final PreparedStatement statement;
  private int waiting;

  Insert(Store store, String sql) {
    this.store = store;
    this.statement = store.with(c -> c.prepareStatement(sql));
  }

  void add(@Nullable Object... values) {
    store.with(
        c -> {
          for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
          }
          statement.addBatch();
          return null;
        });
    if (++waiting == BATCH) {
      flush();
    }
  }

  void flush() {
    if (waiting > 0) {
      store.with(c -> statement.executeBatch());
      waiting = 0;
    }
  }

  @Override
  public void close() {
    flush();
    store.with(
        c -> {
          statement.close();
          return null;
        });
  }
}

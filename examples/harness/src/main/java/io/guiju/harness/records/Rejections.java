package io.guiju.harness.records;

import io.guiju.pack.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;

/** The rows of a store that were set aside, in the order in which they were read. */
record Rejections(Store store, Sources sources) {
  /** The kind of a remark that a row set aside names an id. */
  static final String NAMED = "rejected id";

  private static final String ALL = "SELECT input, line, col, value, zh, en FROM rejection r";

  long number() {
    return store.number("SELECT count(*) FROM rejection");
  }

  void forEach(Consumer<Rejection> told) {
    store.forEach(ALL + " ORDER BY n", row -> told.accept(rejection(row)));
  }

  /** Those that name an id. */
  void forEach(String id, Consumer<Rejection> told) {
    store.forEach(
        ALL
            + " WHERE r.value = ? OR EXISTS (SELECT * FROM remark m WHERE m.kind = '"
            + NAMED
            + "' AND m.type = ? AND m.input = r.input AND m.line = r.line) ORDER BY n",
        row -> told.accept(rejection(row)),
        id,
        id);
  }

  private Rejection rejection(ResultSet row) throws SQLException {
    return new Rejection(
        sources.name(row.getInt(1)),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        new Text(row.getString(5), row.getString(6)));
  }
}

package io.guiju.harness.records;

import io.guiju.harness.words.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What a run has read, in a database file of its own, so that memory does not grow with a register
 * and a run that was killed can go on: what is committed is there. Not thread-safe; each {@link
 * #reader} may be used by one thread.
 */
public final class Store implements AutoCloseable {
  private static final String[] SCHEMA = {
    "CREATE TABLE IF NOT EXISTS state(name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS line(n INTEGER PRIMARY KEY, input INT, line INT, cells TEXT)",
    "CREATE TABLE IF NOT EXISTS mention(n INT, kind INT, type TEXT, id TEXT, lost TEXT)",
    "CREATE TABLE IF NOT EXISTS rejection(n INTEGER PRIMARY KEY, input INT, line INT,"
        + " col TEXT, value TEXT, zh TEXT, en TEXT, taken INT)",
    "CREATE TABLE IF NOT EXISTS remark(kind TEXT, type TEXT, input INT, line INT)",
    "CREATE TABLE IF NOT EXISTS member(grp INT, n INT, facts TEXT)",
    "CREATE TABLE IF NOT EXISTS lost(grp INT, lost TEXT, type TEXT, id TEXT)"
  };

  /** Something done in the database. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** The same where nothing comes of it. */
  @FunctionalInterface
  interface Step {
    void on(Connection connection) throws SQLException;
  }

  /** Something made of a row. */
  @FunctionalInterface
  private interface FromRow<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Something done with a row. */
  @FunctionalInterface
  interface OfRow {
    void accept(ResultSet row) throws SQLException;
  }

  private final StoreFile file;
  private final boolean temporary;
  private final Connection connection;

  /**
   * Opens the store of a folder, or begins one.
   *
   * @throws Failure if it cannot
   */
  public Store(Path folder) {
    this(folder, false);
  }

  /** A store for a run that leaves nothing: it is removed when it is closed. */
  public static Store temporary() {
    try {
      return new Store(Files.createTempDirectory("guiju"), true);
    } catch (IOException e) {
      throw Failure.writing(System.getProperty("java.io.tmpdir"), e);
    }
  }

  /** Whether a folder has one. */
  public static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(StoreFile.NAME));
  }

  private Store(Path folder, boolean temporary) {
    this.file = new StoreFile(folder);
    this.temporary = temporary;
    this.connection = file.open();
    for (String table : SCHEMA) {
      execute(table);
    }
    commit();
  }

  /** Another connection, for reading what is committed. */
  Connection reader() {
    return file.open();
  }

  /**
   * Numbers beside the database, gone when they are no longer used.
   *
   * @param largest the last place
   */
  IntTable table(String name, long largest) {
    return new IntTable(file.folder(), name, largest + 1);
  }

  <T> T with(Work<T> work) {
    return with(connection, work);
  }

  <T> T with(Connection used, Work<T> work) {
    try {
      return work.on(used);
    } catch (SQLException e) {
      throw file.failed(e);
    }
  }

  void run(Step step) {
    run(connection, step);
  }

  private void run(Connection used, Step step) {
    with(
        used,
        c -> {
          step.on(c);
          return null;
        });
  }

  /** Rows to be put into a table. */
  Insert into(String table, int columns) {
    return new Insert(this, table, columns);
  }

  void execute(String sql, String... values) {
    run(
        c -> {
          try (PreparedStatement statement = prepared(c, sql, values)) {
            statement.executeUpdate();
          }
        });
  }

  private static PreparedStatement prepared(Connection used, String sql, String... values)
      throws SQLException {
    PreparedStatement statement = used.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setString(i + 1, values[i]);
    }
    return statement;
  }

  /** Makes what was written count. */
  public void commit() {
    run(Connection::commit);
  }

  /** Tells of each row that a query gives. */
  void forEach(String sql, OfRow told, String... values) {
    run(
        c -> {
          try (PreparedStatement query = prepared(c, sql, values);
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              told.accept(rows);
            }
          }
        });
  }

  /** Something of the first row that a query gives; null where it gives none. */
  private <T> @Nullable T first(String sql, FromRow<T> read, String... values) {
    return with(
        c -> {
          try (PreparedStatement query = prepared(c, sql, values);
              ResultSet rows = query.executeQuery()) {
            return rows.next() ? read.of(rows) : null;
          }
        });
  }

  /** The first number of what a query gives; 0 where it gives none. */
  long number(String sql) {
    Long first = first(sql, row -> row.getLong(1));
    return first == null ? 0 : first;
  }

  /** What was said of the run, or null. */
  public @Nullable String state(String name) {
    return first("SELECT value FROM state WHERE name = ?", row -> row.getString(1), name);
  }

  /** Says something of the run, which counts once it is committed. */
  public void say(String name, String value) {
    execute("REPLACE INTO state VALUES(?, ?)", name, value);
  }

  @Override
  public void close() {
    close(connection);
    if (temporary) {
      file.delete();
    }
  }

  void close(Connection used) {
    run(used, Connection::close);
  }
}

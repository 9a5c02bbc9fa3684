package io.guiju.harness.records;

import io.guiju.harness.words.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What a run has read, in a database file of its own, so that memory does not grow with a register
 * and a run that was killed can go on: what is committed is there. Not thread-safe; each {@link
 * #reader} may be used by one thread.
 */
public final class Store implements AutoCloseable {
  static final String FILE = "register.db";
  private static final int CACHE_KIB = 32 * 1024;

  /** Threads that sort beside. */
  private static final int SORTERS = 2;

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

  private final Path folder;
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
    return Files.exists(folder.resolve(FILE));
  }

  private Store(Path folder, boolean temporary) {
    this.folder = folder;
    this.temporary = temporary;
    this.connection = open();
    with(
        c -> {
          try (Statement statement = c.createStatement()) {
            for (String table : SCHEMA) {
              statement.execute(table);
            }
          }
          c.commit();
          return null;
        });
  }

  private Connection open() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // A process that is killed loses nothing so; a machine that loses power loses the run.
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    config.setTempStore(SQLiteConfig.TempStore.FILE);
    config.setTempStoreDirectory(folder.toAbsolutePath().toString());
    config.setCacheSize(-CACHE_KIB);
    // Else each statement that inserts is followed by one that asks what it was numbered.
    config.setGetGeneratedKeys(false);
    try {
      Connection opened = config.createConnection("jdbc:sqlite:" + folder.resolve(FILE));
      try (Statement statement = opened.createStatement()) {
        statement.execute("PRAGMA threads = " + SORTERS);
      }
      opened.setAutoCommit(false);
      return opened;
    } catch (SQLException e) {
      // The driver unpacks its library into the folder of temporary files.
      throw e instanceof SQLiteException
          ? failed(e)
          : Failure.unreadable("store.library", System.getProperty("java.io.tmpdir"));
    }
  }

  /** Another connection, for reading what is committed. */
  Connection reader() {
    return open();
  }

  /**
   * Numbers beside the database, gone when they are no longer used.
   *
   * @param largest the last place
   */
  IntTable table(String name, long largest) {
    return new IntTable(folder, name, largest + 1);
  }

  <T> T with(Work<T> work) {
    return with(connection, work);
  }

  <T> T with(Connection used, Work<T> work) {
    try {
      return work.on(used);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private Failure failed(SQLException why) {
    boolean full =
        why instanceof SQLiteException known
            && (known.getResultCode() == SQLiteErrorCode.SQLITE_FULL
                || known.getResultCode().name().startsWith("SQLITE_IOERR"));
    return Failure.unreadable(
        full ? "store.full" : "store.failed", folder, String.valueOf(why.getMessage()));
  }

  /** Rows to be put into a table. */
  Insert into(String table, int columns) {
    return new Insert(this, table, columns);
  }

  void execute(String sql) {
    with(
        c -> {
          try (Statement statement = c.createStatement()) {
            return statement.executeUpdate(sql);
          }
        });
  }

  /** Makes what was written count. */
  public void commit() {
    with(
        c -> {
          c.commit();
          return null;
        });
  }

  /** The first number of what a query gives; 0 where it gives none. */
  long number(String sql) {
    return with(
        c -> {
          try (Statement statement = c.createStatement();
              ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getLong(1) : 0L;
          }
        });
  }

  /** What was said of the run, or null. */
  public @Nullable String state(String name) {
    return with(
        c -> {
          try (PreparedStatement query =
              c.prepareStatement("SELECT value FROM state WHERE name = ?")) {
            query.setString(1, name);
            try (ResultSet result = query.executeQuery()) {
              return result.next() ? result.getString(1) : null;
            }
          }
        });
  }

  /** Says something of the run, which counts once it is committed. */
  public void say(String name, String value) {
    with(
        c -> {
          try (PreparedStatement put = c.prepareStatement("REPLACE INTO state VALUES(?, ?)")) {
            put.setString(1, name);
            put.setString(2, value);
            return put.executeUpdate();
          }
        });
  }

  @Override
  public void close() {
    close(connection);
    if (temporary) {
      delete();
    }
  }

  void close(Connection used) {
    with(
        used,
        c -> {
          c.close();
          return null;
        });
  }

  private void delete() {
    try {
      for (String suffix : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(folder.resolve(FILE + suffix));
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw Failure.writing(folder, e);
    }
  }
}

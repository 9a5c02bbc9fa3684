package io.guiju.harness.records;

import io.guiju.harness.words.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The file of a store: how it is opened, what can go wrong with it, and what it leaves beside. */
record StoreFile(Path folder) {
  static final String NAME = "register.db";
  private static final int CACHE_KIB = 32 * 1024;

  /** Threads that sort beside. */
  private static final int SORTERS = 2;

  /**
   * @throws Failure if it cannot be opened
   */
  Connection open() {
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
      Connection opened = config.createConnection("jdbc:sqlite:" + folder.resolve(NAME));
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

  Failure failed(SQLException why) {
    boolean full =
        why instanceof SQLiteException known
            && (known.getResultCode() == SQLiteErrorCode.SQLITE_FULL
                || known.getResultCode().name().startsWith("SQLITE_IOERR"));
    return Failure.unreadable(
        full ? "store.full" : "store.failed", folder, String.valueOf(why.getMessage()));
  }

  void delete() {
    try {
      for (String suffix : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(folder.resolve(NAME + suffix));
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw Failure.writing(folder, e);
    }
  }
}

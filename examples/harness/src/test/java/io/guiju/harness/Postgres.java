package io.guiju.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL of the tests' own, or a reason why there can be none on this machine. */
final class Postgres {
  private static @Nullable EmbeddedPostgres server;
  private static @Nullable String reason;

  private Postgres() {}

  static synchronized EmbeddedPostgres start() {
    if (server == null && reason == null) {
      try {
        server = EmbeddedPostgres.builder().start();
      } catch (IOException | RuntimeException | LinkageError e) {
        reason = "PostgreSQL does not start here: " + e;
      }
    }
    return server == null ? Assumptions.abort(reason) : server;
  }

  static String url() {
    return "jdbc:postgresql://localhost:" + start().getPort() + "/postgres";
  }

  static void run(String... statements) throws SQLException {
    try (Connection connection = start().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}

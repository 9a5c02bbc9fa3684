package io.guiju.harness.input;

import io.guiju.harness.words.Failure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A table in a database, or a query to one.
 *
 * @param url where the database is, as JDBC says it
 * @param passwordVariable the variable of the environment that holds the password
 * @param table its name, maybe after that of its schema and a dot; null where there is a query
 * @param order the columns that say in which order the rows are read
 */
public record Database(
    String url,
    @Nullable String user,
    @Nullable String passwordVariable,
    @Nullable String table,
    @Nullable String query,
    List<String> order)
    implements Format {
  public Database {
    order = List.copyOf(order);
  }

  /**
   * A query for those who read rows in an order of their own: its last column says which row each
   * is here, from 1 on.
   *
   * @throws Failure if the database cannot be read
   */
  public String numbered(SourceFile from, String column) {
    try (Connection connection = connect(from)) {
      return new Sql(this, connection).numbered(column);
    } catch (SQLException e) {
      throw failed(from, e);
    }
  }

  /** Who asks, as drivers take it. */
  public Properties asking(SourceFile from) {
    Properties properties = new Properties();
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (passwordVariable != null) {
      properties.setProperty("password", password(from));
    }
    return properties;
  }

  /** A connection through which rows are read as they are needed, and nothing is written. */
  Connection connect(SourceFile from) throws SQLException {
    Connection connection = DriverManager.getConnection(url, asking(from));
    try {
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private String password(SourceFile from) {
    String password = System.getenv(passwordVariable);
    if (password == null) {
      throw Failure.unreadable("jdbc.password", from.shown(), String.valueOf(passwordVariable));
    }
    return password;
  }

  /** Why the database cannot be read. */
  public Failure failed(SourceFile from, Exception e) {
    return Failure.unreadable("jdbc.failed", from.shown(), said(e));
  }

  /** What a driver said, on one line and without the password. */
  String said(Exception e) {
    String said =
        String.valueOf(e.getMessage())
            .replaceAll("\\s+", " ")
            .replaceFirst("\\.?( Position: \\d+)?$", "");
    String password = passwordVariable == null ? null : System.getenv(passwordVariable);
    return password == null || password.isEmpty() ? said : said.replace(password, "***");
  }
}

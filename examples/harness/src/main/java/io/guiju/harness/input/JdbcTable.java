package io.guiju.harness.input;

import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a database, read as they are needed. */
final class JdbcTable implements Table {
  private static final int AT_A_TIME = 1000;
  private static final String MIDNIGHT = " 00:00:00";

  private final SourceFile file;
  private final Database database;
  private final Connection connection;
  private final Statement statement;
  private final ResultSet rows;
  private final ResultSetMetaData about;
  private final List<String> columns;
  private long ordinal;

  JdbcTable(SourceFile file, Database database) {
    this.file = file;
    this.database = database;
    this.connection = connect();
    try {
      this.statement = connection.createStatement();
      statement.setFetchSize(AT_A_TIME);
      this.rows = statement.executeQuery(new Sql(database, connection).rows());
      this.about = rows.getMetaData();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= about.getColumnCount(); i++) {
        names.add(about.getColumnLabel(i));
      }
      this.columns = Columns.of(file, new Row(1, names));
    } catch (SQLException e) {
      Failure failure = failed(e);
      close();
      throw failure;
    }
  }

  private Connection connect() {
    try {
      return database.connect(file);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public SourceFile file() {
    return file;
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public @Nullable Row next() {
    try {
      if (!rows.next()) {
        return null;
      }
      ordinal++;
      List<String> cells = new ArrayList<>(columns.size());
      Map<Integer, Problem> bad = new HashMap<>();
      for (int i = 1; i <= columns.size(); i++) {
        cells.add(text(i));
        if (about.getColumnType(i) == Types.ARRAY) {
          bad.put(i - 1, Problem.of("json.array"));
        }
      }
      return new Row(ordinal, cells, null, bad);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * As the database writes it, which is exact; yes or no and days as all other tables have them.
   */
  private String text(int column) throws SQLException {
    String text = rows.getString(column);
    if (text == null) {
      return "";
    } else if (about.getColumnTypeName(column).matches("(?i)bool(ean)?")) {
      return String.valueOf(rows.getBoolean(column));
    }
    boolean isTime = about.getColumnType(column) == Types.TIMESTAMP;
    return isTime && text.endsWith(MIDNIGHT)
        ? text.substring(0, text.length() - MIDNIGHT.length())
        : text;
  }

  private Failure failed(SQLException e) {
    return ordinal == 0
        ? database.failed(file, e)
        : Failure.unreadable("jdbc.lost", file.shown(), ordinal, database.said(e));
  }

  /**
   * What was read is whole when it ends; that the end cannot be told to the database is nothing.
   */
  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      return;
    }
  }
}

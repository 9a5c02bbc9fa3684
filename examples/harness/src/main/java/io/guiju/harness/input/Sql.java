package io.guiju.harness.input;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks a database for the rows of a table, always in one order. */
final class Sql {
  private static final Set<Integer> TEXTS =
      Set.of(Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.NCHAR, Types.NVARCHAR);
  private static final Set<Integer> SORTED =
      Set.of(
          Types.TINYINT,
          Types.SMALLINT,
          Types.INTEGER,
          Types.BIGINT,
          Types.NUMERIC,
          Types.DECIMAL,
          Types.REAL,
          Types.FLOAT,
          Types.DOUBLE,
          Types.DATE,
          Types.TIMESTAMP,
          Types.BOOLEAN);

  private final Database database;
  private final DatabaseMetaData about;
  private final String mark;
  private final String from;

  Sql(Database database, Connection connection) throws SQLException {
    this.database = database;
    this.about = connection.getMetaData();
    this.mark = about.getIdentifierQuoteString();
    this.from =
        database.table() == null
            ? "(" + query() + "\n) guiju_rows"
            : List.of(database.table().split("\\.")).stream()
                    .map(this::quoted)
                    .collect(Collectors.joining("."))
                + " guiju_rows";
  }

  /**
   * The query for all rows. Where the columns of the order leave two rows equal the others decide,
   * so that only rows that say the same can change places.
   */
  String rows() throws SQLException {
    return "select * from " + from + " order by " + order();
  }

  /** The same rows in any order, with a last column that says which row each would have been. */
  String numbered(String column) throws SQLException {
    String number = "row_number() over (order by " + order() + ") as " + quoted(column);
    return "select guiju_rows.*, " + number + " from " + from;
  }

  private String order() throws SQLException {
    List<String> keys = new ArrayList<>();
    List<String> others = new ArrayList<>();
    try (Statement statement = about.getConnection().createStatement();
        ResultSet none = statement.executeQuery("select * from " + from + " where 1 = 0")) {
      ResultSetMetaData columns = none.getMetaData();
      for (String name : database.order()) {
        keys.add(key(columns, none.findColumn(name)));
      }
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        int type = columns.getColumnType(i);
        if (TEXTS.contains(type) && isPlain(columns, i) || SORTED.contains(type)) {
          others.add(key(columns, i));
        }
      }
    }
    others.removeAll(keys);
    keys.addAll(others);
    return String.join(", ", keys);
  }

  private String query() {
    return String.valueOf(database.query()).replaceFirst("[;\\s]+$", "");
  }

  /** Kinds that a database makes itself, such as those of PostgreSQL, have orders of their own. */
  private static boolean isPlain(ResultSetMetaData columns, int column) throws SQLException {
    return columns.getColumnTypeName(column).matches("(?i)text|.*char.*");
  }

  /** Texts of PostgreSQL are sorted by their bytes, whatever language it is set to. */
  private String key(ResultSetMetaData columns, int column) throws SQLException {
    boolean isText = TEXTS.contains(columns.getColumnType(column)) && isPlain(columns, column);
    boolean isPostgres = about.getDatabaseProductName().equals("PostgreSQL");
    return quoted(columns.getColumnLabel(column)) + (isText && isPostgres ? " collate \"C\"" : "");
  }

  private String quoted(String name) {
    return mark + name.replace(mark, mark + mark) + mark;
  }
}

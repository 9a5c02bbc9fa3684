package io.guiju.harness.mapping;

import io.guiju.harness.input.Database;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the part of a mapping that says where in a database a table is. */
final class DatabaseReader {
  /** Ways to write a password into the address of a database. */
  private static final Pattern PASSWORD =
      Pattern.compile("password|pwd|://[^/]*@", Pattern.CASE_INSENSITIVE);

  private DatabaseReader() {}

  static Database database(YamlNode node) {
    node.only("url", "user", "password", "table", "query", "order");
    String table = node.findText("table");
    String query = node.findText("query");
    if ((table == null) == (query == null)) {
      throw node.at().wrong("jdbc.tableOrQuery");
    }
    return new Database(
        url(node.get("url")),
        node.findText("user"),
        passwordVariable(node.find("password")),
        table,
        query,
        order(node.get("order")));
  }

  /** The table's name; of a query, the place in the mapping where it stands. */
  static String name(YamlNode node) {
    String table = node.findText("table");
    String file = node.at().file();
    return table != null
        ? table
        : file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
            + ":"
            + node.at().line();
  }

  private static String url(YamlNode node) {
    String url = node.text();
    if (PASSWORD.matcher(url).find()) {
      throw node.at().wrong("jdbc.passwordHere");
    } else if (!url.startsWith("jdbc:")) {
      throw node.at().wrong("jdbc.url");
    }
    return url;
  }

  private static @Nullable String passwordVariable(@Nullable YamlNode node) {
    if (node == null) {
      return null;
    } else if (node.isText()) {
      throw node.at().wrong("jdbc.passwordHere");
    }
    return node.only("env").get("env").text();
  }

  private static List<String> order(YamlNode node) {
    List<String> columns =
        node.isText() ? List.of(node.text()) : node.items().stream().map(YamlNode::text).toList();
    if (columns.isEmpty()) {
      throw node.at().wrong("yaml.text");
    }
    return columns;
  }
}

package io.guiju.harness.report;

import io.guiju.pack.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tables of the page have in common. */
final class Tables {
  private Tables() {}

  /**
   * Begins a table that scrolls by itself where it is too wide.
   *
   * @param id of its caption
   */
  static void begin(Html html, String id, Text caption, List<Column> columns) {
    begin(html, id, "", caption, columns);
  }

  /** The same for one with sentences, whose cells stand below each other on a phone. */
  static void beginStacked(Html html, String id, Text caption, List<Column> columns) {
    begin(html, id, "stacked", caption, columns);
  }

  private static void begin(
      Html html, String id, String style, Text caption, List<Column> columns) {
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-labelledby", id);
    html.open("table", "class", style).element("caption", caption, "id", id);
    html.open("thead").open("tr");
    columns.forEach(
        column ->
            html.element(
                "th", column.heading, "scope", "col", "class", column.isNumber ? "n" : ""));
    html.close().end();
  }

  static void end(Html html) {
    html.close().end();
  }

  /** The heading of a column. */
  record Column(Text heading, boolean isNumber) {
    static Column of(Text heading) {
      return new Column(heading, false);
    }

    static Column number(Text heading) {
      return new Column(heading, true);
    }
  }

  /**
   * A number.
   *
   * @param link to the list of what it counts; null where there is none
   */
  static void count(Html html, long count, @Nullable String link) {
    html.open("td", "class", count == 0 ? "n zero" : "n");
    if (link != null && count > 0) {
      html.element("a", Content.number(count), "href", link, "class", "open-list");
    } else {
      html.text(Content.number(count));
    }
    html.end();
  }

  static void count(Html html, long count) {
    count(html, count, null);
  }
}

package io.guiju.harness.report;

import io.guiju.harness.records.Rejection;
import io.guiju.harness.result.ResultFolder;
import io.guiju.pack.Text;
import java.util.ArrayList;
import java.util.List;

/** The rows that were set aside, and why. */
final class RejectedSection implements Section {
  /** As many as are seen at once; the others open on demand. */
  private static final int FIRST = 20;

  private static final int MOST = 1_000;

  @Override
  public String id() {
    return "rejected";
  }

  @Override
  public void write(Content content, Html html) {
    long rejected = content.summary().rejected();
    if (rejected == 0) {
      html.element("p", content.say("rejected.none"));
      return;
    }
    html.element("p", content.say("rejected.intro", ResultFolder.REJECTED), "class", "intro");
    if (rejected > MOST) {
      html.element(
          "p",
          content.say("rejected.more", Content.number(MOST), ResultFolder.REJECTED),
          "class",
          "note");
    }
    List<Rejection> shown = shown(content);
    String all = Content.number(rejected);
    if (shown.size() <= FIRST) {
      table(content, html, "table-rejected", content.say("rejected.table", all), shown);
      return;
    }
    Text first = content.say("rejected.first", FIRST, all);
    table(content, html, "table-rejected", first, shown.subList(0, FIRST));
    Text rest = content.say("rejected.rest", FIRST + 1, Content.number(shown.size()), all);
    html.open("details", "class", "table").element("summary", rest);
    table(content, html, "table-rejected-rest", rest, shown.subList(FIRST, shown.size()));
    html.end();
  }

  private static List<Rejection> shown(Content content) {
    List<Rejection> shown = new ArrayList<>();
    content
        .read()
        .forEachRejection(
            rejection -> {
              if (shown.size() < MOST) {
                shown.add(rejection);
              }
            });
    return shown;
  }

  private static void table(
      Content content, Html html, String id, Text caption, List<Rejection> rows) {
    Tables.beginStacked(
        html,
        id,
        caption,
        List.of(
            Tables.Column.of(content.say("column.file")),
            Tables.Column.number(content.say("column.line")),
            Tables.Column.of(content.say("column.column")),
            Tables.Column.of(content.say("column.value")),
            Tables.Column.of(content.say("column.reason"))));
    html.open("tbody");
    rows.forEach(row -> row(html, row));
    html.end();
    Tables.end(html);
  }

  private static void row(Html html, Rejection rejection) {
    html.open("tr").element("th", rejection.file(), "scope", "row");
    html.element("td", Long.toString(rejection.line()), "class", "n");
    html.element("td", rejection.column());
    html.element("td", rejection.value(), "class", "value");
    html.element("td", rejection.reason()).end();
  }
}

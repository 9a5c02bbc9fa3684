package io.guiju.harness.report;

import io.guiju.harness.records.Rejection;
import io.guiju.harness.result.ResultFolder;
import java.util.List;

/** The rows that were set aside, and why. */
final class RejectedSection implements Section {
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
    Tables.beginStacked(
        html,
        "table-rejected",
        content.say("rejected.table", Content.number(rejected)),
        List.of(
            Tables.Column.of(content.say("column.file")),
            Tables.Column.number(content.say("column.line")),
            Tables.Column.of(content.say("column.column")),
            Tables.Column.of(content.say("column.value")),
            Tables.Column.of(content.say("column.reason"))));
    String language = content.language().locale().toLanguageTag();
    html.open("tbody", "lang", language);
    int[] shown = {0};
    content
        .read()
        .forEachRejection(
            rejection -> {
              if (shown[0]++ < MOST) {
                row(html, rejection);
              }
            });
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

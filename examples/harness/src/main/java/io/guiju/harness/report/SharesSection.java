package io.guiju.harness.report;

import java.util.List;
import java.util.Objects;

/** How the R&D share of revenue is spread, and who is just below the limit. */
final class SharesSection implements Section {
  @Override
  public String id() {
    return "shares";
  }

  @Override
  public boolean isShown(Content content) {
    return content.figures() != null && !content.figures().shares().isEmpty();
  }

  @Override
  public void write(Content content, Html html) {
    Shares shares = Objects.requireNonNull(content.figures()).shares();
    html.element(
        "p",
        content.say("shares.intro", shares.provision(), Content.number(shares.unknown())),
        "class",
        "intro");
    Charts.figure(html, "shares", content.say("shares.chart"));
    if (shares.near().isEmpty()) {
      return;
    }
    Tables.beginStacked(
        html,
        "table-near",
        content.say("shares.table", Top.MOST),
        List.of(
            Tables.Column.of(content.say("column.subject")),
            Tables.Column.of(content.say("column.place")),
            Tables.Column.number(content.say("column.share")),
            Tables.Column.of(content.say("column.gap"))));
    html.open("tbody");
    for (Shares.Near near : shares.near()) {
      html.open("tr");
      Subjects.heading(content, html, "Enterprise", near.id(), near.name(), shares.provision());
      html.element("td", content.districts().label(near.district()));
      html.element("td", near.share(), "class", "n");
      html.element("td", near.gap()).end();
    }
    html.end();
    Tables.end(html);
  }
}

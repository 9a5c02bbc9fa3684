package io.guiju.harness.report;

import io.guiju.pack.Provision;
import io.guiju.type.FactType;
import java.util.List;
import java.util.Objects;

/** Who gains most from the smallest step. */
final class GainsSection implements Section {
  @Override
  public String id() {
    return "gains";
  }

  @Override
  public boolean isShown(Content content) {
    return content.figures() != null && !content.figures().gains().most().isEmpty();
  }

  @Override
  public void write(Content content, Html html) {
    html.element("p", content.say("gains.intro"), "class", "intro");
    Tables.beginStacked(
        html,
        "table-gains",
        content.say("gains.table", Top.MOST),
        List.of(
            Tables.Column.of(content.say("column.subject")),
            Tables.Column.of(content.say("column.type")),
            Tables.Column.of(content.say("column.place")),
            Tables.Column.of(content.say("column.change")),
            Tables.Column.of(content.say("column.gains"))));
    html.open("tbody");
    for (Gains.Gain gain : Objects.requireNonNull(content.figures()).gains().most()) {
      FactType type = content.pack().vocabulary().require(gain.type());
      html.open("tr");
      Subjects.heading(
          content, html, gain.type(), gain.id(), gain.name(), gain.provisions().get(0));
      html.element("td", content.pack().vocabulary().label(type), "class", "short");
      html.element("td", content.districts().label(gain.district()));
      html.element("td", gain.change(), "class", "words");
      html.open("td").open("ul", "class", "plain");
      for (String id : gain.provisions()) {
        Provision provision = Objects.requireNonNull(content.pack().provision(id));
        html.open("li").element("b", id).raw(" ");
        html.both(provision.entitles().words()).end();
      }
      html.close().close().end();
    }
    html.end();
    Tables.end(html);
  }
}

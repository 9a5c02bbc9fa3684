package io.guiju.harness.report;

import io.guiju.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The counties side by side. */
final class CountiesSection implements Section {
  @Override
  public String id() {
    return "counties";
  }

  @Override
  public boolean isShown(Content content) {
    return content.figures() != null && content.figures().subjects() > 0;
  }

  @Override
  public void write(Content content, Html html) {
    Figures figures = Objects.requireNonNull(content.figures());
    html.element("p", content.say("counties.intro"), "class", "intro");
    Charts.figure(html, "counties", content.say("counties.chart"));
    List<Outcome> outcomes = OutcomesSection.shown(content);
    List<Tables.Column> columns = new ArrayList<>();
    columns.add(Tables.Column.of(content.say("column.place")));
    columns.add(Tables.Column.number(content.say("column.subjects")));
    columns.add(Tables.Column.number(content.say("column.entitled")));
    outcomes.forEach(
        outcome ->
            columns.add(Tables.Column.number(content.words().explain(e -> e.outcome(outcome)))));
    html.open("details", "class", "table", "open", "open");
    html.element("summary", content.say("table"));
    Tables.begin(html, "table-counties", content.say("counties.table"), columns);
    html.open("tbody");
    for (String key : figures.districts()) {
      Figures.District district = figures.district(key);
      html.open("tr", "data-place", key);
      html.element("th", content.districts().label(key), "scope", "row");
      boolean isListed = content.isListed();
      Tables.count(html, district.subjects, isListed ? Links.list("place", key) : null);
      Tables.count(html, district.entitled);
      for (Outcome outcome : outcomes) {
        Tables.count(
            html,
            district.of(outcome),
            isListed ? Links.list("place", key, "outcome", outcome.name()) : null);
      }
      html.end();
    }
    html.end();
    Tables.end(html);
    html.end();
  }
}

package io.guiju.harness.report;

import io.guiju.Outcome;
import io.guiju.pack.Provision;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each provision comes to: a chart to look at, and a table to read. */
final class OutcomesSection implements Section {
  private static final List<Outcome> ALWAYS =
      List.of(
          Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE);

  @Override
  public String id() {
    return "outcomes";
  }

  @Override
  public boolean isShown(Content content) {
    return content.figures() != null;
  }

  /** Those that people expect, and those that there are. */
  static List<Outcome> shown(Content content) {
    List<Outcome> shown = new ArrayList<>(ALWAYS);
    for (Outcome outcome : Outcome.values()) {
      if (!shown.contains(outcome) && content.summary().counts().of(outcome) > 0) {
        shown.add(outcome);
      }
    }
    return shown;
  }

  @Override
  public void write(Content content, Html html) {
    html.element("p", content.say("outcomes.intro"), "class", "intro");
    Charts.figure(html, "outcomes", content.say("outcomes.chart"));
    html.open("details", "class", "table", "open", "open");
    html.element("summary", content.say("table"));
    table(content, html);
    html.end();
  }

  private static void table(Content content, Html html) {
    List<Tables.Column> columns = new ArrayList<>();
    columns.add(Tables.Column.of(content.say("column.provision")));
    columns.add(Tables.Column.of(content.say("column.effect")));
    for (Outcome outcome : shown(content)) {
      columns.add(Tables.Column.number(content.words().explain(e -> e.outcome(outcome))));
    }
    if (content.isListed()) {
      columns.add(Tables.Column.number(content.say("column.oneStep")));
    }
    Tables.begin(html, "table-outcomes", content.say("outcomes.table"), columns);
    byType(content)
        .forEach(
            (type, provisions) -> {
              html.open("tbody").open("tr", "class", "group");
              html.open("th", "scope", "rowgroup", "colspan", columns.size() + "");
              html.both(content.pack().vocabulary().label(type)).close().end();
              provisions.forEach(provision -> row(content, html, provision));
              html.end();
            });
    Tables.end(html);
  }

  static Map<FactType, List<Provision>> byType(Content content) {
    Map<FactType, List<Provision>> byType = new LinkedHashMap<>();
    content
        .pack()
        .entitlements()
        .forEach(
            provision ->
                byType.computeIfAbsent(provision.subject(), t -> new ArrayList<>()).add(provision));
    return byType;
  }

  private static void row(Content content, Html html, Provision provision) {
    html.open("tr", "data-provision", provision.id());
    html.open("th", "scope", "row", "class", "id");
    html.element("a", provision.id(), "href", "#p-" + provision.id()).close();
    html.element("td", provision.entitles().words());
    for (Outcome outcome : shown(content)) {
      Tables.count(
          html,
          content.summary().counts().of(provision, outcome),
          link(content, provision, "outcome", outcome.name()));
    }
    if (content.isListed()) {
      Tables.count(
          html,
          content.figures().gains().oneStep(provision.id()),
          link(content, provision, "oneStep", "yes"));
    }
    html.end();
  }

  private static @Nullable String link(
      Content content, Provision provision, String filter, String value) {
    return content.isListed() ? Links.list("provision", provision.id(), filter, value) : null;
  }
}

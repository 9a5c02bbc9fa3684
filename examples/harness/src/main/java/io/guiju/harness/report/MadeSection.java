package io.guiju.harness.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.guiju.harness.result.ResultFolder;
import io.guiju.harness.result.Summary;
import io.guiju.pack.Parameter;
import io.guiju.pack.Text;
import java.util.List;
import java.util.Objects;

/** How the page was made, so that it can be made again: nothing here tells when. */
final class MadeSection implements Section {
  @Override
  public String id() {
    return "made";
  }

  @Override
  public void write(Content content, Html html) {
    JsonNode run = content.run();
    Summary summary = content.summary();
    html.element("p", content.say("made.intro", ResultFolder.RUN), "class", "intro");
    html.open("dl", "class", "made");
    item(content, html, "pack", content.pack().id() + " " + content.pack().version());
    item(content, html, "digest", content.pack().digest());
    item(content, html, "asOf", summary.asOf().toString());
    item(content, html, "version", run.path("version").asText());
    item(content, html, "mapping", run.path("mapping").path("file").asText());
    item(content, html, "mappingDigest", run.path("mapping").path("sha256").asText());
    html.end();
    settings(content, html);
    inputs(content, html, run.path("inputs"));
    html.element("p", content.say("made.charts", Resources.chartLibrary()), "class", "small");
  }

  private static void item(Content content, Html html, String key, String value) {
    html.element("dt", content.say("made." + key)).element("dd", value);
  }

  private static void settings(Content content, Html html) {
    var settings = content.summary().settings();
    if (settings.isEmpty()) {
      html.element("p", content.say("made.nothingSet"));
      return;
    }
    Tables.begin(
        html,
        "table-set",
        content.say("made.set"),
        List.of(
            Tables.Column.of(content.say("column.parameter")),
            Tables.Column.of(content.say("column.value")),
            Tables.Column.of(content.say("column.by"))));
    html.open("tbody");
    settings
        .values()
        .forEach(
            (id, value) ->
                setting(
                    content,
                    html,
                    id,
                    new Text(String.join("、", value.members()), String.join(", ", value.members())),
                    value.by().name()));
    settings
        .closed()
        .forEach((id, by) -> setting(content, html, id, content.say("made.closed"), by.name()));
    html.end();
    Tables.end(html);
  }

  private static void setting(Content content, Html html, String id, Text value, String by) {
    Parameter parameter = content.pack().parameters().find(id);
    html.open("tr").open("th", "scope", "row");
    html.both(Objects.requireNonNull(parameter).label()).element("span", id, "class", "code");
    html.end().element("td", value).element("td", content.say("by." + by)).end();
  }

  private static void inputs(Content content, Html html, JsonNode inputs) {
    Tables.begin(
        html,
        "table-inputs",
        content.say("made.inputs"),
        List.of(
            Tables.Column.of(content.say("column.file")),
            Tables.Column.number(content.say("column.read")),
            Tables.Column.number(content.say("column.assessed")),
            Tables.Column.number(content.say("column.rejected")),
            Tables.Column.number(content.say("column.bytes")),
            Tables.Column.of(content.say("column.sha256"))));
    html.open("tbody");
    for (JsonNode input : inputs) {
      JsonNode rows = input.path("rows");
      html.open("tr").element("th", input.path("file").asText(), "scope", "row");
      for (String column : List.of("read", "assessed", "rejected")) {
        Tables.count(html, rows.path(column).asLong());
      }
      String bytes = input.has("bytes") ? Content.number(input.path("bytes").asLong()) : "";
      html.element("td", bytes, "class", "n");
      html.element("td", input.path("sha256").asText(), "class", "code").end();
    }
    html.end();
    Tables.end(html);
  }
}

package io.guiju.harness.report;

import io.guiju.harness.outline.Agencies;
import io.guiju.harness.result.Board;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.Text;
import io.guiju.progress.DutyProgress;
import io.guiju.progress.Measure;
import io.guiju.text.ProgressState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The duties by the body that answers for them, and each with how far it is. */
final class DutiesSection implements Section {
  @Override
  public String id() {
    return "duties";
  }

  @Override
  public boolean isShown(Content content) {
    return content.board() != null;
  }

  /** The duties of each body that has some, in the order in which the plan names them. */
  static Map<Text, Map<ProgressState, Integer>> byAgency(Content content) {
    Board board = Objects.requireNonNull(content.board());
    Map<Text, Map<ProgressState, Integer>> byAgency = new LinkedHashMap<>();
    Agencies.of(content.pack())
        .forEach(
            (agency, provisions) -> {
              var duties = board.of(provisions, ProvisionKind.DUTY);
              if (!duties.isEmpty()) {
                Text name =
                    agency.equals(Agencies.NONE_NAMED)
                        ? content.say("duties.none")
                        : new Text(agency, agency);
                byAgency.put(name, Board.counts(ProvisionKind.DUTY, duties));
              }
            });
    return byAgency;
  }

  /** The states that some duty has. */
  static List<ProgressState> states(Content content) {
    Board board = Objects.requireNonNull(content.board());
    List<ProgressState> states = new ArrayList<>();
    Board.counts(ProvisionKind.DUTY, board.duties())
        .forEach(
            (state, count) -> {
              if (count > 0) {
                states.add(state);
              }
            });
    return states;
  }

  /** Whether somebody supplied reports. */
  static boolean isReported(Content content) {
    return content.isSupplied(Measure.class);
  }

  @Override
  public void write(Content content, Html html) {
    Board board = Objects.requireNonNull(content.board());
    if (isReported(content)) {
      write(content, html, board);
      return;
    }
    int duties = board.duties().size();
    html.element("p", content.say("duties.unsupplied", duties), "class", "note");
    Fold.begin(content, html, "duties.others", duties);
    write(content, html, board);
    html.end();
  }

  private static void write(Content content, Html html, Board board) {
    html.element("p", content.say("duties.intro"), "class", "intro");
    if (board.duties().stream()
        .flatMap(d -> d.parts().stream())
        .noneMatch(DutyProgress.Part::isReported)) {
      html.element("p", content.say("duties.unreported"), "class", "note");
    }
    html.open("ul", "class", "tally", "data-tally", "duties");
    Map<ProgressState, Integer> counts = Board.counts(ProvisionKind.DUTY, board.duties());
    for (ProgressState state : states(content)) {
      ProgressRows.beginTally(content, html, state, counts.get(state));
      html.end();
    }
    html.end();
    Charts.figure(html, "duties", content.say("duties.chart"));
    html.open("details", "class", "table", "open", "open");
    html.element("summary", content.say("table"));
    agencies(content, html);
    html.end();
    html.open("details", "class", "table");
    html.element("summary", content.say("duties.each", board.duties().size()));
    each(content, html, board);
    html.end();
  }

  private static void agencies(Content content, Html html) {
    List<ProgressState> states = states(content);
    List<Tables.Column> columns = new ArrayList<>();
    columns.add(Tables.Column.of(content.say("column.agency")));
    columns.add(Tables.Column.number(content.say("column.all")));
    states.forEach(
        state -> columns.add(Tables.Column.number(content.progress(words -> words.state(state)))));
    Tables.begin(html, "table-duties", content.say("duties.table"), columns);
    html.open("tbody");
    byAgency(content)
        .forEach(
            (agency, counts) -> {
              html.open("tr").element("th", agency, "scope", "row");
              Tables.count(html, counts.values().stream().mapToInt(Integer::intValue).sum());
              states.forEach(state -> Tables.count(html, counts.getOrDefault(state, 0)));
              html.end();
            });
    html.end();
    Tables.end(html);
  }

  private static void each(Content content, Html html, Board board) {
    List<Tables.Column> columns =
        List.of(
            Tables.Column.of(content.say("column.provision")),
            Tables.Column.of(content.say("column.duty")),
            Tables.Column.of(content.say("column.agencies")),
            Tables.Column.of(content.say("column.state")),
            Tables.Column.of(content.say("column.inWords")));
    Tables.beginStacked(html, "table-each-duty", content.say("duties.eachTable"), columns);
    html.open("tbody");
    for (DutyProgress duty : board.duties()) {
      ProgressRows.begin(content, html, duty);
      html.open("td", "class", "small");
      html.verbatim(String.join("、", duty.provision().citation().section().agencies())).end();
      ProgressRows.state(content, html, duty);
      ProgressRows.end(content, html, duty);
    }
    html.end();
    Tables.end(html);
  }
}

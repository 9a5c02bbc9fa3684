package io.guiju.harness.report;

import io.guiju.harness.result.Board;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.Target;
import io.guiju.pack.Text;
import io.guiju.progress.TargetProgress;
import io.guiju.text.ProgressState;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The scoreboard of the targets, with how far each is and what its pace and coverage are. */
final class TargetsSection implements Section {
  @Override
  public String id() {
    return "targets";
  }

  @Override
  public boolean isShown(Content content) {
    return content.board() != null;
  }

  @Override
  public void write(Content content, Html html) {
    Board board = Objects.requireNonNull(content.board());
    html.element("p", content.say("targets.intro"), "class", "intro");
    counts(content, html, board);
    Bars.legend(content, html);
    List<Tables.Column> columns =
        List.of(
            Tables.Column.of(content.say("column.provision")),
            Tables.Column.of(content.say("column.target")),
            Tables.Column.of(content.say("column.state")),
            Tables.Column.of(content.say("column.progress")),
            Tables.Column.of(content.say("column.inWords")));
    Tables.beginStacked(html, "table-targets", content.say("targets.table"), columns);
    for (io.guiju.pack.Section section : content.pack().sections()) {
      List<TargetProgress> here =
          board.targets().stream()
              .filter(target -> target.provision().citation().section().equals(section))
              .toList();
      if (!here.isEmpty()) {
        html.open("tbody").open("tr", "class", "group");
        html.open("th", "scope", "rowgroup", "colspan", columns.size() + "");
        html.text(section.id() + " ").both(section.heading()).close().end();
        here.forEach(target -> row(content, html, target));
        html.end();
      }
    }
    Tables.end(html);
    board
        .same()
        .forEach(
            (target, provisions) ->
                html.element("p", once(content, target, provisions), "class", "small"));
  }

  private static Text once(Content content, Target target, List<Provision> provisions) {
    return content.say(
        "targets.once",
        String.join(", ", provisions.stream().map(Provision::id).toList()),
        target.indicator().label());
  }

  /** How many stand how, and what that means: of every state that a target or a year of it has. */
  private static void counts(Content content, Html html, Board board) {
    Set<ProgressState> ofParts = EnumSet.noneOf(ProgressState.class);
    for (TargetProgress target : board.targets()) {
      target.parts().forEach(part -> ofParts.add(ProgressState.of(target, part)));
    }
    html.element("p", content.say("targets.states"), "class", "small");
    html.open("ul", "class", "tally meant", "data-tally", "targets");
    Board.counts(ProvisionKind.TARGET, board.targets())
        .forEach(
            (state, count) -> {
              if (count > 0 || ofParts.contains(state)) {
                ProgressRows.beginTally(content, html, state, count);
                html.element("span", content.say("state." + state), "class", "small").end();
              }
            });
    html.end();
  }

  private static void row(Content content, Html html, TargetProgress progress) {
    ProgressRows.begin(content, html, progress);
    ProgressRows.state(content, html, progress);
    html.open("td", "class", "bar");
    Bars.write(content, html, progress);
    html.end();
    ProgressRows.end(content, html, progress);
  }
}

package io.guiju.harness.report;

import io.guiju.harness.result.Board;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.Target;
import io.guiju.pack.Text;
import io.guiju.progress.Observation;
import io.guiju.progress.TargetProgress;
import io.guiju.text.ProgressState;
import java.util.ArrayList;
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

  /** Whether somebody supplied observations. */
  static boolean isObserved(Content content) {
    return content.isSupplied(Observation.class);
  }

  /** Those to tell of: all, or what the records count for where nobody supplied observations. */
  static List<TargetProgress> told(Content content) {
    List<TargetProgress> all = Objects.requireNonNull(content.board()).targets();
    return isObserved(content) ? all : all.stream().filter(TargetsSection::isCounted).toList();
  }

  /** Whether some record is known to count, or all records are there so that none is a number. */
  private static boolean isCounted(TargetProgress target) {
    return target.used().stream()
        .anyMatch(
            seen ->
                Objects.requireNonNullElse(seen.known(), 0) > 0
                    || Boolean.TRUE.equals(seen.complete()));
  }

  @Override
  public void write(Content content, Html html) {
    Board board = Objects.requireNonNull(content.board());
    List<TargetProgress> told = told(content);
    List<TargetProgress> others = new ArrayList<>(board.targets());
    others.removeAll(told);
    if (!others.isEmpty()) {
      String key = told.isEmpty() ? "targets.unsupplied" : "targets.counted";
      html.element("p", content.say(key, others.size()), "class", "note");
    }
    if (!told.isEmpty()) {
      html.element("p", content.say("targets.intro"), "class", "intro");
      counts(content, html, told);
      Bars.legend(content, html);
      table(content, html, "table-targets", told);
    }
    if (others.isEmpty()) {
      same(content, html, board);
    } else {
      Fold.begin(content, html, "targets.others", others.size());
      table(content, html, "table-other-targets", others);
      same(content, html, board);
      html.end();
    }
  }

  private static void same(Content content, Html html, Board board) {
    board
        .same()
        .forEach(
            (target, provisions) ->
                html.element("p", once(content, target, provisions), "class", "small"));
  }

  private static void table(Content content, Html html, String id, List<TargetProgress> targets) {
    List<Tables.Column> columns =
        List.of(
            Tables.Column.of(content.say("column.provision")),
            Tables.Column.of(content.say("column.target")),
            Tables.Column.of(content.say("column.state")),
            Tables.Column.of(content.say("column.progress")),
            Tables.Column.of(content.say("column.inWords")));
    Tables.beginStacked(html, id, content.say("targets.table"), columns);
    for (io.guiju.pack.Section section : content.pack().sections()) {
      List<TargetProgress> here =
          targets.stream()
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
  }

  private static Text once(Content content, Target target, List<Provision> provisions) {
    return content.say(
        "targets.once",
        String.join(", ", provisions.stream().map(Provision::id).toList()),
        target.indicator().label());
  }

  /** How many stand how, and what that means: of every state that a target or a year of it has. */
  private static void counts(Content content, Html html, List<TargetProgress> targets) {
    Set<ProgressState> ofParts = EnumSet.noneOf(ProgressState.class);
    for (TargetProgress target : targets) {
      target.parts().forEach(part -> ofParts.add(ProgressState.of(target, part)));
    }
    html.element("p", content.say("targets.states"), "class", "small");
    html.open("ul", "class", "tally meant", "data-tally", "targets");
    Board.counts(ProvisionKind.TARGET, targets)
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

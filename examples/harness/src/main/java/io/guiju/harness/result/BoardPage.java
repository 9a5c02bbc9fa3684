package io.guiju.harness.result;

import io.guiju.harness.words.DisplayWidth;
import io.guiju.harness.words.Lines;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Words;
import io.guiju.pack.Indicator;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.Section;
import io.guiju.pack.Vocabulary;
import io.guiju.progress.Measure;
import io.guiju.progress.Observation;
import io.guiju.progress.Progress;
import io.guiju.text.ProgressWords;
import io.guiju.type.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A scoreboard for a terminal: targets, duties, and how much stands how. */
final class BoardPage {
  static final String MARGIN = "  ";
  private static final String INSET = " ".repeat(11);

  private final Board board;
  private final Words words;
  private final ProgressWords said;

  BoardPage(Board board, Words words) {
    this.board = board;
    this.words = words;
    this.said = ProgressWords.of(board.pack(), words.language());
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    addAll(lines, ProvisionKind.TARGET, board.targets());
    addAll(lines, ProvisionKind.DUTY, board.duties());
    addMechanisms(lines);
    addCounts(lines, ProvisionKind.TARGET, board.targets());
    addShared(lines);
    addCounts(lines, ProvisionKind.DUTY, board.duties());
    BoardAgencies agencies = new BoardAgencies(board, words);
    lines.addAll(agencies.lines(ProvisionKind.TARGET, board.targets()));
    lines.addAll(agencies.lines(ProvisionKind.DUTY, board.duties()));
    addElsewhere(lines);
    return lines;
  }

  private void addMechanisms(List<String> lines) {
    List<Measure> reports = board.scoreboard().mechanisms();
    if (!reports.isEmpty()) {
      lines.add(words.say("board.mechanisms"));
      lines.add("");
      for (Measure report : reports) {
        String provision = Objects.requireNonNull(report.provision());
        String id = MARGIN + provision;
        Provision entitlement = Objects.requireNonNull(board.pack().provision(provision));
        lines.add(Lines.cut(id + DisplayWidth.blanks(id, INSET.length()) + said.what(entitlement)));
        lines.addAll(Lines.wrapped(said.report(report), INSET));
      }
      lines.add("");
    }
  }

  /** What two targets ask for in the same words is one thing, and the count says so. */
  private void addShared(List<String> lines) {
    board
        .same()
        .forEach(
            (target, provisions) ->
                lines.addAll(
                    Lines.wrapped(
                        words.say("board.once", Listing.of(provisions), target.indicator().label()),
                        MARGIN)));
    lines.add("");
  }

  private void addElsewhere(List<String> lines) {
    List<Observation> elsewhere = board.scoreboard().elsewhere();
    if (!elsewhere.isEmpty()) {
      Observation first = elsewhere.get(0);
      Vocabulary vocabulary = board.pack().vocabulary();
      Place place = new Place(first.region());
      lines.addAll(
          Lines.wrapped(
              words.say(
                  "board.elsewhere",
                  elsewhere.size(),
                  label(first),
                  Objects.requireNonNullElse(vocabulary.label(place), first.region()),
                  first.year(),
                  Objects.requireNonNullElse(
                      vocabulary.label(board.pack().scope().place()),
                      board.pack().scope().place())),
              MARGIN));
      lines.add("");
    }
  }

  private Object label(Observation seen) {
    Indicator indicator = board.pack().indicator(seen.indicator());
    return indicator == null ? seen.indicator() : indicator.label();
  }

  private void addAll(List<String> lines, ProvisionKind kind, List<? extends Progress> entries) {
    int width = entries.stream().mapToInt(e -> DisplayWidth.of(said.state(e))).max().orElse(0);
    lines.add(words.say("board." + kind));
    for (Section section : board.pack().sections()) {
      List<? extends Progress> here =
          entries.stream()
              .filter(entry -> entry.provision().citation().section().equals(section))
              .toList();
      if (!here.isEmpty()) {
        lines.add("");
        lines.add(words.say("plan.section", section.id(), section.heading()));
        here.forEach(entry -> add(lines, entry, width));
      }
    }
    lines.add("");
  }

  /** Where it stands before what it is, so that both stand below each other. */
  private void add(List<String> lines, Progress entry, int width) {
    String id = MARGIN + entry.provision().id();
    String state = said.state(entry);
    String head =
        id
            + DisplayWidth.blanks(id, INSET.length())
            + state
            + DisplayWidth.blanks(state, width)
            + MARGIN
            + said.what(entry.provision());
    lines.add(Lines.cut(head));
    Stream.concat(said.explain(entry).stream(), Stream.of(said.basis(entry)))
        .filter(line -> !line.isEmpty())
        .forEach(line -> lines.addAll(Lines.wrapped(line, INSET)));
  }

  private void addCounts(
      List<String> lines, ProvisionKind kind, Collection<? extends Progress> entries) {
    lines.add(words.say("board.counts." + kind, Board.distinct(entries).size()));
    List<List<String>> rows = new ArrayList<>();
    Board.counts(kind, entries)
        .forEach(
            (state, times) -> rows.add(List.of(MARGIN + said.state(state), times.toString(), "")));
    Table table = new Table(rows);
    rows.forEach(row -> lines.add(table.line(row)));
    lines.add("");
  }
}

package io.guiju.harness.result;

import io.guiju.harness.outline.Agencies;
import io.guiju.harness.words.Lines;
import io.guiju.harness.words.Words;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.progress.Progress;
import io.guiju.text.ProgressState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How much stands how for each body that answers for it, for a terminal. */
record BoardAgencies(Board board, Words words) {
  /**
   * @param entries all of the kind
   */
  List<String> lines(ProvisionKind kind, List<? extends Progress> entries) {
    List<ProgressState> columns = List.copyOf(coarse(kind, entries).keySet());
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        row(
            words.say("board.agency"),
            Stream.concat(
                Stream.of(words.say("board.all")),
                columns.stream().map(column -> words.say("board.state." + column)))));
    Agencies.of(board.pack())
        .forEach((agency, provisions) -> rows.add(row(agency, columns, kind, provisions)));
    Table table = new Table(rows);
    List<String> lines = new ArrayList<>();
    lines.add(words.say("board.agencies." + kind));
    rows.forEach(row -> lines.add(table.line(row)));
    lines.addAll(Lines.wrapped(words.say("board.legend." + kind), BoardPage.MARGIN));
    lines.add("");
    return lines;
  }

  private List<String> row(
      String agency, List<ProgressState> columns, ProvisionKind kind, List<Provision> provisions) {
    List<Progress> answered = board.of(provisions, kind);
    Map<ProgressState, Integer> counts = coarse(kind, answered);
    return row(
        agency.equals(Agencies.NONE_NAMED) ? words.say("agencies.none") : agency,
        Stream.concat(
                Stream.of(Board.distinct(answered).size()),
                columns.stream().map(column -> counts.getOrDefault(column, 0)))
            .map(number -> number == 0 ? "." : number.toString()));
  }

  /** Few enough columns for a table of bodies. */
  private static Map<ProgressState, Integer> coarse(
      ProvisionKind kind, Collection<? extends Progress> entries) {
    Map<ProgressState, Integer> coarse = new LinkedHashMap<>();
    Board.counts(kind, entries)
        .forEach((state, times) -> coarse.merge(column(state), times, Integer::sum));
    return coarse;
  }

  private static ProgressState column(ProgressState state) {
    return switch (state) {
      case NEAR -> ProgressState.MET;
      case NEARLY_REACHED -> ProgressState.REACHED;
      case ON_TRACK -> ProgressState.AHEAD;
      case UNCLEAR -> ProgressState.PARTLY_REPORTED;
      case OPEN, NOT_YET, UNOBSERVED -> ProgressState.NO_PACE;
      default -> state;
    };
  }

  private static List<String> row(String first, Stream<String> others) {
    List<String> row = new ArrayList<>(List.of(BoardPage.MARGIN + first));
    others.forEach(row::add);
    row.add("");
    return row;
  }
}

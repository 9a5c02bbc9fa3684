package io.guiju.harness.propose;

import io.guiju.harness.input.Cells;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A column of a table, with what stands in it as far as it was read. */
final class Column {
  /** What stands between several names in one cell. */
  private static final Pattern SEVERAL = Pattern.compile("[、;;\\n]");

  /** A text and the line on which it stands first. */
  record Seen(String text, long line) {}

  private final Heading heading;
  private final List<Match> matches;
  private final List<String> cells = new ArrayList<>();
  private final List<Long> lines = new ArrayList<>();
  private final List<Seen> texts = new ArrayList<>();
  private final Set<String> distinct = new LinkedHashSet<>();

  Column(Heading heading, List<Match> matches) {
    this.heading = heading;
    this.matches = matches;
  }

  void add(String cell, long line) {
    String text = Cells.stripped(cell);
    cells.add(text);
    lines.add(line);
    if (!text.isEmpty() && distinct.add(text)) {
      texts.add(new Seen(text, line));
    }
  }

  Heading heading() {
    return heading;
  }

  String name() {
    return heading.text();
  }

  /** Its name on one line. */
  String shown() {
    return Normal.shown(name());
  }

  List<Match> matches() {
    return matches;
  }

  /** The texts in it, each once, in their order; empty cells aside. */
  List<Seen> texts() {
    return texts;
  }

  /** The text in each row. */
  List<String> cells() {
    return cells;
  }

  /** The line on which a row stands. */
  long line(int row) {
    return lines.get(row);
  }

  /** In how many rows one of these texts stands. */
  long rows(List<Seen> some) {
    Set<String> wanted = some.stream().map(Seen::text).collect(Collectors.toSet());
    return cells.stream().filter(wanted::contains).count();
  }

  /** Whether each row has a text of its own. */
  boolean tellsRowsApart() {
    return new HashSet<>(cells).size() == cells.size() && !cells.contains("");
  }

  /** The first cell that names several things; null where none does. */
  @Nullable Seen several() {
    return texts.stream()
        .filter(seen -> SEVERAL.matcher(seen.text()).find())
        .findFirst()
        .orElse(null);
  }
}

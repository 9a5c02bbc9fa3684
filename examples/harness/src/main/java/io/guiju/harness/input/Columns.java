package io.guiju.harness.input;

import io.guiju.harness.words.Failure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of columns, as the row with them says. */
final class Columns {
  private Columns() {}

  /**
   * @throws Failure if two columns have one name, or what is read is no text
   */
  static List<String> of(SourceFile file, Row header) {
    List<String> names = header.cells().stream().map(Cells::stripped).toList();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (name.indexOf('\0') >= 0) {
        throw Failure.unreadable("csv.zeros", file.shown(), header.line());
      } else if (!name.isEmpty() && !seen.add(name)) {
        throw Failure.unreadable("csv.duplicate", file.shown(), header.line(), name);
      }
    }
    return names;
  }
}

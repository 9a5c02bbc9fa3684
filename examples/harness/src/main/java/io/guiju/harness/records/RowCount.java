package io.guiju.harness.records;

import io.guiju.harness.words.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many rows share something worth a warning, and the first of them. */
final class RowCount {
  private long count;
  private @Nullable String file;
  private long line;

  void add(String rowFile, long rowLine) {
    if (file == null) {
      file = rowFile;
      line = rowLine;
    }
    count++;
  }

  /** Adds the warning, if there is anything to warn of. */
  void warning(String key, List<Problem> warnings) {
    if (file != null) {
      warnings.add(Problem.of(key, count, file, line));
    }
  }
}

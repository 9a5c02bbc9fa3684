package io.guiju.harness.result;

import io.guiju.harness.records.Rejection;
import io.guiju.harness.words.Words;
import java.nio.file.Path;
import java.util.List;

/** {@code rejected.csv}: the rows set aside, where to find them and what to mend. */
final class RejectedFile {
  private RejectedFile() {}

  static void write(Path file, List<Rejection> rejections, Words words) {
    try (CsvFile csv = new CsvFile(file, "file", "row", "column", "value", "reason")) {
      for (Rejection rejection : rejections) {
        csv.write(
            rejection.file(),
            Long.toString(rejection.line()),
            rejection.column(),
            rejection.value(),
            words.say(rejection.reason()));
      }
    }
  }
}

package io.guiju.harness.result;

import io.guiju.harness.records.Register;
import io.guiju.pack.Language;
import java.nio.file.Path;

/** {@code rejected.csv}: the rows set aside, where to find them and what to mend. */
final class RejectedFile {
  private RejectedFile() {}

  static void write(Path file, Register read, Language language) {
    try (CsvFile csv = new CsvFile(file, "file", "row", "column", "value", "reason")) {
      read.forEachRejection(
          rejection ->
              csv.write(
                  rejection.file(),
                  Long.toString(rejection.line()),
                  rejection.column(),
                  rejection.value(),
                  rejection.reason().in(language)));
    }
  }
}

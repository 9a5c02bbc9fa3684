package io.guiju.harness.result;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.guiju.harness.words.Failure;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** {@code findings.csv}, read again: row by row, as often as needed. */
record FindingsTable(Path file) {
  /** How many findings there are about each type of subject, in the order of the vocabulary. */
  Map<FactType, Long> count(Vocabulary vocabulary) {
    Map<String, Long> counts = new HashMap<>();
    read(row -> counts.merge(row.getField("subject_type"), 1L, Long::sum));
    Map<FactType, Long> ordered = new LinkedHashMap<>();
    for (FactType type : vocabulary.types()) {
      Long count = counts.get(type.name());
      if (count != null) {
        ordered.put(type, count);
      }
    }
    return ordered;
  }

  /** The findings about one type of subject, in their order. */
  void read(FactType type, Consumer<NamedCsvRecord> each) {
    read(
        row -> {
          if (row.getField("subject_type").equals(type.name())) {
            each.accept(row);
          }
        });
  }

  private void read(Consumer<NamedCsvRecord> each) {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      rows.forEach(each);
    } catch (IOException e) {
      throw Failure.reading(file.toString(), e);
    } catch (UncheckedIOException e) {
      throw Failure.reading(file.toString(), e.getCause());
    }
  }
}

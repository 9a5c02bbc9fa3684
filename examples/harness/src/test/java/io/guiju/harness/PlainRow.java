package io.guiju.harness;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A row of the bundled register, read by itself.
 *
 * @param bad on purpose, so that of what it says nothing is known but whose it is
 */
record PlainRow(NamedCsvRecord cells, boolean bad) {
  private static final Set<String> NO_VALUE = Set.of("", "n/a", "无", "-");
  private static final Set<String> PLACES =
      Set.of("嘉兴市", "南湖区", "秀洲区", "嘉善县", "海盐县", "海宁市", "平湖市", "桐乡市");

  /** All rows of a file. */
  static List<PlainRow> of(String file) {
    List<String> bad = BundledRegisterTest.badRows();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(Path.of("src/main/resources/register", file))) {
      return reader.stream()
          .map(row -> new PlainRow(row, bad.contains(file + ":" + row.getStartingLineNumber())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in a column; empty where that is no value. */
  String at(String column) {
    String cell = cells.findField(column).orElse("");
    return NO_VALUE.contains(cell) ? "" : cell;
  }

  boolean says(String column) {
    return !bad && !at(column).isEmpty();
  }

  Known is(String column, String... values) {
    return says(column) ? Known.of(Arrays.asList(values).contains(at(column))) : Known.MAYBE;
  }

  Known yes(String column) {
    return is(column, "是");
  }

  Known inJiaxing(String column) {
    return says(column) ? Known.of(PLACES.contains(at(column))) : Known.MAYBE;
  }

  /** On a day or before it; an empty day is not known. */
  Known by(String column, String day) {
    return says(column) && !day.isEmpty() ? Known.of(at(column).compareTo(day) <= 0) : Known.MAYBE;
  }

  /** On a day, from the one column through the other. */
  Known valid(String from, String until, String day) {
    Known notOver =
        says(until) && !day.isEmpty() ? Known.of(at(until).compareTo(day) >= 0) : Known.MAYBE;
    return by(from, day).and(notOver);
  }
}

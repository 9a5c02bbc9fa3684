package io.guiju.harness.input;

import io.guiju.harness.words.Failure;
import java.util.List;
import java.util.Locale;

/** Opens tables of every kind. */
public final class Tables {
  private Tables() {}

  /**
   * Opens a table and reads the names of its columns.
   *
   * @throws Failure if it cannot be read, is empty or has two columns of one name
   */
  public static Table open(SourceFile file, Format format) {
    if (format instanceof Database database) {
      return new JdbcTable(file, database);
    } else if (format instanceof SuppliedTable supplied) {
      return supplied.table().get();
    }
    FileFormat written = (FileFormat) format;
    return switch (ending(file)) {
      case "tsv", "tab" -> new CsvTable(file, written.separatedBy('\t'));
      case "xlsx", "xlsm" -> new XlsxTable(file, written);
      case "jsonl", "ndjson" -> new JsonLinesTable(file, written);
      case "json" -> throw Failure.unreadable("json.name", file.shown());
      case "xls" -> throw Failure.unreadable("xlsx.compound", file.shown());
      default -> new CsvTable(file, written);
    };
  }

  /**
   * The sheets of a workbook that people see and that have rows; none of another file.
   *
   * @throws Failure if it cannot be read
   */
  public static List<String> sheets(SourceFile file) {
    return List.of("xlsx", "xlsm").contains(ending(file)) ? XlsxSheets.names(file) : List.of();
  }

  private static String ending(SourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}

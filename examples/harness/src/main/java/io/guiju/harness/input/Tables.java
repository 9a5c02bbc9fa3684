package io.guiju.harness.input;

import io.guiju.harness.words.Failure;
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
    }
    FileFormat written = (FileFormat) format;
    String name = file.name().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "tsv", "tab" -> new CsvTable(file, written.separatedBy('\t'));
      case "xlsx", "xlsm" -> new XlsxTable(file, written);
      case "jsonl", "ndjson" -> new JsonLinesTable(file, written);
      case "json" -> throw Failure.unreadable("json.name", file.shown());
      case "xls" -> throw Failure.unreadable("xlsx.compound", file.shown());
      default -> new CsvTable(file, written);
    };
  }
}

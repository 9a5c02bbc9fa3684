package io.guiju.harness.result;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.guiju.type.FactType;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;

/** The sheet with findings about one type of subject, and those in which it goes on. */
final class SheetsOfType implements AutoCloseable {
  private final FindingsWorkbook of;
  private final Workbook workbook;
  private final Path file;
  private final FactType type;
  private int part;
  private FindingsSheet sheet;

  /**
   * @param file for messages
   */
  SheetsOfType(FindingsWorkbook of, Workbook workbook, Path file, FactType type) {
    this.of = of;
    this.workbook = workbook;
    this.file = file;
    this.type = type;
    this.part = 1;
    this.sheet = sheet();
  }

  private FindingsSheet sheet() {
    return new FindingsSheet(
        file, workbook.newWorksheet(of.name(type, part)), of.pack(), of.words());
  }

  void add(NamedCsvRecord finding) {
    if (sheet.rows() == of.mostRows()) {
      sheet.finish();
      part++;
      sheet = sheet();
    }
    sheet.add(finding);
  }

  @Override
  public void close() {
    sheet.finish();
  }
}

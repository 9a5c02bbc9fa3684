package io.guiju.harness.result;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import io.guiju.type.FactType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/**
 * {@code findings.xlsx}: a sheet for each type of subject, made of {@code findings.csv} once that
 * is whole. Keeps no more than a few rows in memory.
 *
 * @param mostRows how many rows a sheet takes, its heading among them
 */
record FindingsWorkbook(RulePack pack, Words words, LocalDate asOf, int mostRows) {
  /** What Excel takes. */
  private static final int MOST_ROWS = 1_048_576;

  private static final String WRITER = "guiju";

  FindingsWorkbook(RulePack pack, Words words, LocalDate asOf) {
    this(pack, words, asOf, MOST_ROWS);
  }

  void write(Path csv, Path xlsx) {
    Path raw = xlsx.resolveSibling(ResultFolder.RAW_WORKBOOK);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(raw))) {
        write(new FindingsTable(csv), out);
      }
      TimelessZip.copy(raw, xlsx);
      Files.delete(raw);
    } catch (IOException e) {
      throw Failure.writing(xlsx, e);
    } catch (UncheckedIOException e) {
      throw Failure.writing(xlsx, e.getCause());
    }
  }

  private void write(FindingsTable table, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, WRITER, null)) {
      Map<FactType, Long> counts = table.count(pack.vocabulary());
      for (FactType type : counts.keySet()) {
        write(workbook, type, table);
      }
      new AboutSheet(this, counts).write(workbook);
    }
  }

  private void write(Workbook workbook, FactType type, FindingsTable table) throws IOException {
    FindingsSheet[] sheet = {sheet(workbook, type, 1)};
    int[] part = {1};
    table.read(
        type,
        (NamedCsvRecord row) -> {
          if (sheet[0].rows() == mostRows) {
            sheet[0].finish();
            sheet[0] = sheet(workbook, type, ++part[0]);
          }
          sheet[0].add(row);
        });
    sheet[0].finish();
  }

  private FindingsSheet sheet(Workbook workbook, FactType type, int part) {
    return new FindingsSheet(workbook.newWorksheet(name(type, part)), pack, words);
  }

  /** What the sheet with findings about a type is called; those that go on are numbered. */
  String name(FactType type, long part) {
    String label = pack.vocabulary().label(type).in(words.language());
    return part == 1 ? label : words.say("sheet.next", label, part);
  }

  /** How many sheets so many findings take. */
  long parts(long findings) {
    return (findings + mostRows - 2) / (mostRows - 1);
  }
}

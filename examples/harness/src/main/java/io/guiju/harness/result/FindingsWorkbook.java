package io.guiju.harness.result;

import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import io.guiju.type.FactType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/**
 * {@code findings.xlsx}: a sheet for each type of subject, made of {@code findings.csv} once that
 * is whole. Keeps no more than a few rows in memory.
 *
 * @param only which findings these are
 * @param mostRows how many rows a sheet takes, its heading among them
 */
record FindingsWorkbook(RulePack pack, Words words, LocalDate asOf, Only only, int mostRows) {
  /** What Excel takes. */
  private static final int MOST_ROWS = 1_048_576;

  private static final String WRITER = "guiju";

  FindingsWorkbook(RulePack pack, Words words, LocalDate asOf, Only only) {
    this(pack, words, asOf, only, MOST_ROWS);
  }

  void write(Path csv, Path xlsx) {
    Path raw = xlsx.resolveSibling(ResultFolder.RAW_WORKBOOK);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(raw))) {
        write(new FindingsTable(csv), xlsx, out);
      }
      TimelessZip.copy(raw, xlsx);
      Files.delete(raw);
    } catch (IOException e) {
      throw Failure.writing(xlsx, e);
    }
  }

  private void write(FindingsTable table, Path xlsx, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, WRITER, null)) {
      Map<FactType, Long> counts = table.count(pack.vocabulary());
      for (FactType type : counts.keySet()) {
        try (SheetsOfType sheets = new SheetsOfType(this, workbook, xlsx, type)) {
          table.read(type, sheets::add);
        }
      }
      new AboutSheet(this, counts).write(workbook);
    }
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

package io.guiju.harness.input;

import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook of Excel, read row by row. */
final class XlsxTable implements Table {
  private final SourceFile file;
  private final XlsxSheets sheets;
  private final Stream<org.dhatim.fastexcel.reader.Row> stream;
  private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
  private final List<String> header;
  private long lastLine;

  XlsxTable(SourceFile file, FileFormat format) {
    this.file = file;
    this.sheets = reading(() -> new XlsxSheets(file));
    try {
      this.stream = reading(() -> sheets.rows(format.sheet()));
      this.rows = stream.iterator();
      this.header = header(format.header());
    } catch (Failure e) {
      close();
      throw e;
    }
  }

  /** The first row from the one said on that is not empty. */
  private List<String> header(int from) {
    for (Row row = nextFilled(); row != null; row = nextFilled()) {
      if (row.line() >= from) {
        return Columns.of(file, row);
      }
    }
    throw Failure.unreadable("csv.empty", file.shown(), from);
  }

  @Override
  public SourceFile file() {
    return file;
  }

  @Override
  public List<String> columns() {
    return header;
  }

  /** Rows without a cell that says something are left out, as empty lines are. */
  @Override
  public @Nullable Row next() {
    Row row = nextFilled();
    if (row == null) {
      return null;
    }
    List<String> cells = new ArrayList<>(row.cells());
    while (cells.size() < header.size()) {
      cells.add("");
    }
    return new Row(row.line(), cells.subList(0, header.size()), null, row.bad());
  }

  private @Nullable Row nextFilled() {
    return reading(
        () -> {
          while (rows.hasNext()) {
            org.dhatim.fastexcel.reader.Row row = rows.next();
            lastLine = Math.max(row.getRowNum(), lastLine + 1);
            List<SheetCell> cells = XlsxSheets.cells(row);
            if (!XlsxSheets.isEmpty(cells)) {
              return row(cells);
            }
          }
          return null;
        });
  }

  private Row row(List<SheetCell> cells) {
    Map<Integer, Problem> bad = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      Problem problem = cells.get(i).bad();
      if (problem != null) {
        bad.put(i, problem);
      }
    }
    return new Row(lastLine, cells.stream().map(SheetCell::text).toList(), null, bad);
  }

  private <T extends @Nullable Object> T reading(Supplier<T> step) {
    try {
      return step.get();
    } catch (RuntimeException e) {
      throw XlsxSheets.failed(file, lastLine, e);
    }
  }

  @Override
  public void close() {
    sheets.close();
  }
}

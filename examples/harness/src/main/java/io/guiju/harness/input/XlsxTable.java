package io.guiju.harness.input;

import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Nearest;
import io.guiju.harness.words.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook of Excel, read row by row. Links in it are never followed. */
final class XlsxTable implements Table {
  /** How the name of what Excel leaves beside a workbook begins while it is open there. */
  private static final String OPEN = "~$";

  private final SourceFile file;
  private final ReadableWorkbook workbook;
  private final Stream<org.dhatim.fastexcel.reader.Row> stream;
  private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
  private final List<String> header;
  private long lastLine;

  XlsxTable(SourceFile file, FileFormat format) {
    this.file = file;
    this.workbook = reading(() -> workbook(file));
    try {
      this.stream = reading(() -> open(sheet(format.sheet())));
      this.rows = stream.iterator();
      this.header = header(format.header());
    } catch (Failure e) {
      close();
      throw e;
    }
  }

  private XlsxTable(SourceFile file) {
    this.file = file;
    this.workbook = reading(() -> workbook(file));
    this.stream = Stream.empty();
    this.rows = stream.iterator();
    this.header = List.of();
  }

  /** The names of the sheets that people see and that have rows. */
  static List<String> sheets(SourceFile file) {
    try (XlsxTable table = new XlsxTable(file)) {
      return table.reading(() -> table.filled().stream().map(Sheet::getName).toList());
    }
  }

  private static ReadableWorkbook workbook(SourceFile file) {
    Path path = file.path();
    if (path == null) {
      throw new IllegalArgumentException(file.shown());
    }
    try {
      Signature signature = Signature.of(file);
      if (signature != Signature.PACKED) {
        if (file.name().startsWith(OPEN)) {
          throw Failure.unreadable("xlsx.open", file.shown(), file.name().substring(OPEN.length()));
        }
        boolean isOld = signature == Signature.COMPOUND;
        throw Failure.unreadable(isOld ? "xlsx.compound" : "xlsx.none", file.shown());
      }
      boolean isStyled = new XlsxPacking(file).isStyled(path);
      return new ReadableWorkbook(path.toFile(), new ReadingOptions(isStyled, true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sheet asked for, or the only one that people see and that has rows. */
  private Sheet sheet(@Nullable String asked) {
    if (asked != null) {
      List<Sheet> sheets = workbook.getSheets().toList();
      List<String> names = sheets.stream().map(Sheet::getName).toList();
      return workbook
          .findSheet(asked)
          .orElseThrow(
              () -> Failure.wrong("xlsx.sheet", file.shown(), asked, new Nearest(asked, names)));
    }
    List<Sheet> filled = filled();
    if (filled.size() > 1) {
      List<String> names = filled.stream().map(Sheet::getName).toList();
      throw Failure.wrong("xlsx.sheets", file.shown(), Listing.of(names), names.get(0));
    } else if (filled.isEmpty()) {
      throw Failure.unreadable("xlsx.empty", file.shown());
    }
    return filled.get(0);
  }

  private List<Sheet> filled() {
    return workbook
        .getSheets()
        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
        .filter(this::isFilled)
        .toList();
  }

  private boolean isFilled(Sheet sheet) {
    try (Stream<org.dhatim.fastexcel.reader.Row> all = open(sheet)) {
      return all.anyMatch(row -> !isEmpty(cells(row)));
    }
  }

  private static Stream<org.dhatim.fastexcel.reader.Row> open(Sheet sheet) {
    try {
      return sheet.openStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
            List<SheetCell> cells = cells(row);
            if (!isEmpty(cells)) {
              return row(cells);
            }
          }
          return null;
        });
  }

  private static List<SheetCell> cells(org.dhatim.fastexcel.reader.Row row) {
    return row.stream().map(SheetCell::of).toList();
  }

  private static boolean isEmpty(List<SheetCell> cells) {
    return cells.stream().allMatch(cell -> cell.text().isEmpty());
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

  /** Whatever the reader of workbooks trips over, the workbook is broken there. */
  private <T extends @Nullable Object> T reading(Supplier<T> step) {
    try {
      return step.get();
    } catch (Failure e) {
      throw e;
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof ZipException
          ? broken()
          : Failure.reading(file.shown(), e.getCause());
    } catch (RuntimeException e) {
      throw broken();
    }
  }

  private Failure broken() {
    return lastLine == 0
        ? Failure.unreadable("xlsx.torn", file.shown())
        : Failure.unreadable("xlsx.tornAt", file.shown(), lastLine + 1);
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw Failure.reading(file.shown(), e);
    }
  }
}

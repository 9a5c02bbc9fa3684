package io.guiju.harness.input;

import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook of Excel. Links in it are never followed. */
final class XlsxSheets implements AutoCloseable {
  /** How the name of what Excel leaves beside a workbook begins while it is open there. */
  private static final String OPEN = "~$";

  private final SourceFile file;
  private final ReadableWorkbook workbook;

  XlsxSheets(SourceFile file) {
    this.file = file;
    this.workbook = open(file);
  }

  /** The names of those that people see and that have rows. */
  static List<String> names(SourceFile file) {
    try (XlsxSheets sheets = new XlsxSheets(file)) {
      return sheets.filled().stream().map(Sheet::getName).toList();
    } catch (RuntimeException e) {
      throw failed(file, 0, e);
    }
  }

  private static ReadableWorkbook open(SourceFile file) {
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

  /** The rows of the sheet asked for, or of the only one that people see and that has rows. */
  Stream<Row> rows(@Nullable String asked) {
    return open(sheet(asked));
  }

  private List<Sheet> filled() {
    return workbook
        .getSheets()
        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
        .filter(this::isFilled)
        .toList();
  }

  private boolean isFilled(Sheet sheet) {
    try (Stream<Row> all = open(sheet)) {
      return all.anyMatch(row -> !isEmpty(cells(row)));
    }
  }

  private static Stream<Row> open(Sheet sheet) {
    try {
      return sheet.openStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<SheetCell> cells(Row row) {
    return row.stream().map(SheetCell::of).toList();
  }

  static boolean isEmpty(List<SheetCell> cells) {
    return cells.stream().allMatch(cell -> cell.text().isEmpty());
  }

  /**
   * Whatever the reader of workbooks trips over, the workbook is broken there.
   *
   * @param lastLine the last one that was read; 0 where none was
   */
  static Failure failed(SourceFile file, long lastLine, RuntimeException e) {
    if (e instanceof Failure failure) {
      return failure;
    } else if (e instanceof UncheckedIOException io && !(io.getCause() instanceof ZipException)) {
      return Failure.reading(file.shown(), io.getCause());
    }
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

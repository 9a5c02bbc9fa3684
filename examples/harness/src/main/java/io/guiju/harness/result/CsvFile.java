package io.guiju.harness.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.guiju.harness.words.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A CSV file that spreadsheets open as it is meant: UTF-8 with its mark, and no formulas. */
final class CsvFile implements AutoCloseable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path file;
  private final CsvWriter writer;
  private boolean closed;

  CsvFile(Path file, String... header) {
    this(file, open(file), false, header);
  }

  /** A file to go on with where it was begun. */
  CsvFile(Path file, KeptFile kept, String... header) {
    this(file, kept, kept.isBegun(), header);
  }

  private CsvFile(Path file, Writer out, boolean begun, String... header) {
    this.file = file;
    this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out);
    if (!begun) {
      try {
        out.write(BYTE_ORDER_MARK);
      } catch (IOException e) {
        throw Failure.writing(file, e);
      }
      write(header);
    }
  }

  private static Writer open(Path file) {
    try {
      return Files.newBufferedWriter(file);
    } catch (IOException e) {
      throw Failure.writing(file, e);
    }
  }

  void write(String... cells) {
    try {
      String[] harmless = new String[cells.length];
      Arrays.setAll(harmless, i -> Spreadsheet.harmless(cells[i]));
      writer.writeRecord(harmless);
    } catch (UncheckedIOException e) {
      throw Failure.writing(file, e.getCause());
    }
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      writer.close();
    } catch (IOException e) {
      throw Failure.writing(file, e);
    }
  }
}

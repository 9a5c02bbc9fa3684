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
    this.file = file;
    try {
      Writer out = Files.newBufferedWriter(file);
      out.write(BYTE_ORDER_MARK);
      writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    } catch (IOException e) {
      throw Failure.writing(file, e);
    }
    write(header);
  }

  void write(String... cells) {
    try {
      writer.writeRecord(Arrays.stream(cells).map(Spreadsheet::harmless).toList());
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

package io.guiju.harness.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.guiju.harness.words.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A CSV file with a header. */
final class CsvTable implements Table {
  /** How the reader of CSV says so; it has no type of exception for it. */
  private static final Pattern TOO_LARGE = Pattern.compile("surpassed|insufficient|exceed");

  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private final SourceFile file;
  private final Charset charset;
  private final CloseableIterator<CsvRecord> records;
  private final List<String> header;
  private long lastLine;

  /**
   * Opens a file and reads its header.
   *
   * @throws Failure if it cannot be read, is empty or has two columns of one name
   */
  CsvTable(SourceFile file, Charset charset) {
    this.file = file;
    this.charset = charset;
    this.records = reading(this::open);
    try {
      this.header = header();
    } catch (Failure e) {
      close();
      throw e;
    }
  }

  private CloseableIterator<CsvRecord> open() {
    try {
      return CsvReader.builder()
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .allowUnclosedQuote(false)
          .ofCsvRecord(Decoding.open(file, charset))
          .iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> header() {
    Row first = next();
    if (first == null) {
      throw Failure.unreadable("csv.empty", file.shown());
    }
    List<String> names = first.cells().stream().map(Cells::stripped).toList();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!name.isEmpty() && !seen.add(name)) {
        throw Failure.unreadable("csv.duplicate", file.shown(), first.line(), name);
      }
    }
    return names;
  }

  @Override
  public SourceFile file() {
    return file;
  }

  @Override
  public List<String> columns() {
    return header;
  }

  @Override
  public @Nullable Row next() {
    return reading(
        () -> {
          if (!records.hasNext()) {
            return null;
          }
          CsvRecord next = records.next();
          lastLine = next.getStartingLineNumber();
          return new Row(lastLine, next.getFields());
        });
  }

  private <T extends @Nullable Object> T reading(Supplier<T> step) {
    try {
      return step.get();
    } catch (UncheckedIOException e) {
      throw failed(e.getCause());
    } catch (CsvParseException e) {
      if (e.getCause() instanceof IOException cause) {
        throw failed(cause);
      }
      boolean large = TOO_LARGE.matcher(String.valueOf(e.getMessage())).find();
      throw Failure.unreadable(large ? "csv.large" : "csv.quotes", file.shown(), lineOf(e));
    }
  }

  private Failure failed(IOException why) {
    try {
      return why instanceof CharacterCodingException
          ? Decoding.undecodable(file, charset)
          : Failure.reading(file.shown(), why);
    } catch (IOException e) {
      return Failure.reading(file.shown(), e);
    }
  }

  private long lineOf(CsvParseException e) {
    Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
    return line.find() ? Long.parseLong(line.group(1)) : lastLine + 1;
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException e) {
      throw Failure.reading(file.shown(), e);
    }
  }
}

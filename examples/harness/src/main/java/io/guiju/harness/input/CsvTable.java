package io.guiju.harness.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Problem;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file of text with a header and a separator between the cells. */
final class CsvTable implements Table {
  /** How the reader of CSV says so; it has no type of exception for it. */
  private static final Pattern TOO_LARGE = Pattern.compile("surpassed|insufficient|exceed");

  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private final SourceFile file;
  private final FileFormat format;
  private final Charset charset;
  private final char separator;
  private final CloseableIterator<CsvRecord> records;
  private final List<String> header;
  private long lastLine;

  CsvTable(SourceFile file, FileFormat format) {
    this.file = file;
    this.format = format;
    this.lastLine = format.header() - 1;
    this.charset = Decoding.of(file, format);
    this.separator = format.separator() == null ? reading(this::separator) : format.separator();
    this.records = reading(() -> open(separator));
    try {
      this.header = header();
    } catch (Failure e) {
      close();
      throw e;
    }
  }

  private char separator() {
    return Separators.find(file, format.header(), this::columns);
  }

  private int columns(char candidate) {
    try (CloseableIterator<CsvRecord> rows = open(candidate)) {
      return rows.hasNext() ? rows.next().getFieldCount() : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CloseableIterator<CsvRecord> open(char cut) {
    try {
      PushbackReader text = Decoding.open(file, charset);
      TextLines.skip(text, format.header() - 1);
      return CsvReader.builder()
          .fieldSeparator(cut)
          .quoteCharacter(format.quote() == null ? '"' : format.quote())
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .allowUnclosedQuote(false)
          .ofCsvRecord(text)
          .iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> header() {
    Row first = next();
    if (first == null) {
      throw Failure.unreadable("csv.empty", file.shown(), format.header());
    }
    return Columns.of(file, first);
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
  public List<Problem> found() {
    List<Problem> found = new ArrayList<>();
    if (format.encoding() == null && !charset.equals(StandardCharsets.UTF_8)) {
      found.add(Problem.of("found.encoding", file.shown(), charset.name()));
    }
    if (format.separator() == null && !Separators.isUsual(separator)) {
      found.add(Problem.of("found.separator", file.shown(), Separators.shown(separator)));
    }
    return found;
  }

  @Override
  public @Nullable Row next() {
    return reading(
        () -> {
          if (!records.hasNext()) {
            return null;
          }
          CsvRecord next = records.next();
          lastLine = format.header() - 1 + next.getStartingLineNumber();
          return new Row(lastLine, next.getFields());
        });
  }

  private <T extends @Nullable Object> T reading(Supplier<T> step) {
    try {
      return step.get();
    } catch (UncheckedIOException e) {
      throw Decoding.failed(file, charset, e.getCause());
    } catch (CsvParseException e) {
      if (e.getCause() instanceof IOException cause) {
        throw Decoding.failed(file, charset, cause);
      }
      boolean large = TOO_LARGE.matcher(String.valueOf(e.getMessage())).find();
      throw Failure.unreadable(large ? "csv.large" : "csv.quotes", file.shown(), lineOf(e));
    }
  }

  private long lineOf(CsvParseException e) {
    Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
    return line.find() ? format.header() - 1 + Long.parseLong(line.group(1)) : lastLine + 1;
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

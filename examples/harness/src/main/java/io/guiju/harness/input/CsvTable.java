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

  /** A file with more is quoted in a way of its own, and each means to read it from the start. */
  private static final int MENDED = 100;

  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private final SourceFile file;
  private final FileFormat format;
  private final Charset charset;
  private final char separator;
  private final List<String> header;
  private CloseableIterator<CsvRecord> records;
  private int skipped;
  private int mended;
  private long lastLine;

  CsvTable(SourceFile file, FileFormat format) {
    this.file = file;
    this.format = format;
    this.skipped = format.header() - 1;
    this.lastLine = skipped;
    this.charset = Decoding.of(file, format);
    this.separator =
        format.separator() == null ? reading(this::foundSeparator) : format.separator();
    this.records = reading(() -> open(separator));
    try {
      this.header = header();
    } catch (Failure e) {
      close();
      throw e;
    }
  }

  private char foundSeparator() {
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
      TextLines.skip(text, skipped);
      return CsvReader.builder()
          .fieldSeparator(cut)
          .quoteCharacter(quote())
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
    Row first = reading(this::record);
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
  public String encoding() {
    return charset.name();
  }

  @Override
  public String separator() {
    return String.valueOf(separator);
  }

  @Override
  public @Nullable Row next() {
    return reading(
        () -> {
          try {
            return record();
          } catch (CsvParseException e) {
            return mended(e);
          }
        });
  }

  private @Nullable Row record() {
    if (!records.hasNext()) {
      return null;
    }
    CsvRecord next = records.next();
    lastLine = skipped + next.getStartingLineNumber();
    return new Row(lastLine, next.getFields());
  }

  /** The record that is wrong as a broken row, if it is known where it ends; goes on behind it. */
  private Row mended(CsvParseException e) {
    if (e.getCause() != null || isLarge(e) || ++mended > MENDED) {
      throw e;
    }
    int line = Math.toIntExact(lineOf(e));
    String text = line(line);
    if (!new QuotedLine(text, separator, quote()).isWholeButForItsQuotes(header.size())) {
      throw e;
    }
    close();
    skipped = line;
    lastLine = line;
    records = open(separator);
    return Row.broken(line, text, Problem.of("csv.quotedRow"));
  }

  private String line(int number) {
    try (PushbackReader text = Decoding.open(file, charset)) {
      TextLines.skip(text, number - 1);
      String line = new TextLines(text, 1 << 24).next();
      return line == null ? "" : Cells.stripped(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private char quote() {
    return format.quote() == null ? '"' : format.quote();
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
      throw Failure.unreadable(isLarge(e) ? "csv.large" : "csv.quotes", file.shown(), lineOf(e));
    }
  }

  private static boolean isLarge(CsvParseException e) {
    return TOO_LARGE.matcher(String.valueOf(e.getMessage())).find();
  }

  private long lineOf(CsvParseException e) {
    Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
    return line.find() ? skipped + Long.parseLong(line.group(1)) : lastLine + 1;
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

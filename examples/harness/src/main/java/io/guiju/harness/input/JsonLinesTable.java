package io.guiju.harness.input;

import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file with an object of JSON on each line. Its columns are the names in all of its objects, for
 * which it is read once before its rows are.
 */
final class JsonLinesTable implements Table {
  private static final int COLUMNS = 16_384;

  private final SourceFile file;
  private final FileFormat format;
  private final Charset charset;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final TextLines lines;

  JsonLinesTable(SourceFile file, FileFormat format) {
    this.file = file;
    this.format = format;
    this.charset = Decoding.of(file, format);
    try {
      try (TextLines first = open()) {
        readColumns(first);
      }
      this.lines = open();
    } catch (IOException e) {
      throw Decoding.failed(file, charset, e);
    }
  }

  private TextLines open() throws IOException {
    return new TextLines(Decoding.open(file, charset), JsonLine.LENGTH);
  }

  private void readColumns(TextLines first) throws IOException {
    boolean isRead = false;
    Failure why = null;
    for (String line = next(first); line != null; line = next(first)) {
      try {
        JsonLine.of(line)
            .texts()
            .keySet()
            .forEach(name -> columns.putIfAbsent(name, columns.size()));
        isRead = true;
      } catch (JsonLine.Broken e) {
        if (why == null) {
          why = Failure.unreadable("json.none", file.shown(), first.number(), e.problem());
        }
      }
      if (columns.size() > COLUMNS) {
        throw Failure.unreadable("json.columns", file.shown(), first.number());
      }
    }
    if (!isRead) {
      throw why == null ? Failure.unreadable("json.empty", file.shown()) : why;
    }
  }

  /** The next line that is not blank. */
  private static @Nullable String next(TextLines from) throws IOException {
    String line = from.next();
    while (line != null && line.isBlank() && !from.isLong()) {
      line = from.next();
    }
    return line;
  }

  @Override
  public SourceFile file() {
    return file;
  }

  @Override
  public List<String> columns() {
    return List.copyOf(columns.keySet());
  }

  @Override
  public List<Problem> found() {
    return format.encoding() == null && !charset.equals(StandardCharsets.UTF_8)
        ? List.of(Problem.of("found.encoding", file.shown(), charset.name()))
        : List.of();
  }

  @Override
  public String encoding() {
    return charset.name();
  }

  @Override
  public @Nullable Row next() {
    try {
      String line = next(lines);
      return line == null ? null : row(line);
    } catch (IOException e) {
      throw Decoding.failed(file, charset, e);
    }
  }

  private Row row(String line) {
    if (lines.isLong()) {
      return Row.broken(lines.number(), line, Problem.of("json.long"));
    }
    try {
      JsonLine read = JsonLine.of(line);
      List<String> cells = new ArrayList<>(columns.size());
      Map<Integer, Problem> bad = new HashMap<>();
      Map<Integer, Problem> noText = new HashMap<>();
      columns.forEach(
          (name, place) -> {
            cells.add(read.texts().getOrDefault(name, ""));
            if (read.noText().containsKey(name)) {
              noText.put(place, read.noText().get(name));
            }
            if (read.bad().containsKey(name)) {
              bad.put(place, read.bad().get(name));
            }
          });
      return new Row(lines.number(), cells, null, bad, noText);
    } catch (JsonLine.Broken e) {
      return Row.broken(lines.number(), line, e.problem());
    }
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw Failure.reading(file.shown(), e);
    }
  }
}

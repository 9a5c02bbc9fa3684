package io.guiju.harness.records;

import io.guiju.harness.input.Row;
import io.guiju.type.FactKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The inputs of a register, by their places, and the rows that the store keeps of them. */
final class Sources {
  private static final char AFTER_LENGTH = ' ';

  private record Source(Input input, RowReader reader) {}

  private final List<Source> sources = new ArrayList<>();

  void add(Input input, RowReader reader) {
    sources.add(new Source(input, reader));
  }

  int size() {
    return sources.size();
  }

  Input input(int source) {
    return sources.get(source).input();
  }

  RowReader reader(int source) {
    return sources.get(source).reader();
  }

  String name(int source) {
    return input(source).file().name();
  }

  /** The facts of a row that could be read before. */
  Map<FactKey, Record> facts(int source, Row row) {
    try {
      return reader(source).facts(row);
    } catch (BadRow e) {
      throw new IllegalStateException(e);
    }
  }

  /** Texts in one, as the store keeps them: behind each other, and before each its length. */
  static String write(List<String> texts) {
    StringBuilder written = new StringBuilder();
    for (String text : texts) {
      written.append(text.length()).append(AFTER_LENGTH).append(text);
    }
    return written.toString();
  }

  static List<String> read(String written) {
    List<String> texts = new ArrayList<>();
    for (int from = 0; from < written.length(); ) {
      int begin = written.indexOf(AFTER_LENGTH, from) + 1;
      int end = begin + Integer.parseInt(written, from, begin - 1, 10);
      texts.add(written.substring(begin, end));
      from = end;
    }
    return texts;
  }
}

package io.guiju.harness.records;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.guiju.harness.input.Row;
import io.guiju.type.FactKey;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The inputs of a register, by their places, and the rows that the store keeps of them. */
final class Sources {
  private static final JsonFactory JSON = new JsonFactory();

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

  /** Texts in one, as the store keeps them. */
  static String write(List<String> texts) {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(written)) {
      json.writeStartArray();
      for (String text : texts) {
        json.writeString(text);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toString();
  }

  static List<String> read(String written) {
    List<String> texts = new ArrayList<>();
    try (JsonParser json = JSON.createParser(written)) {
      json.nextToken();
      for (String text = json.nextTextValue(); text != null; text = json.nextTextValue()) {
        texts.add(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}

package io.guiju.harness.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guiju.harness.input.Row;
import io.guiju.type.FactKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The inputs of a register, by their places, and the rows that the store keeps of them. */
final class Sources {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

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

  static String write(List<String> texts) {
    try {
      return JSON.writeValueAsString(texts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> read(String texts) {
    try {
      return JSON.readValue(texts, TEXTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

package io.guiju.harness.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.guiju.harness.words.Problem;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One object, with the names of what lies in objects within it joined by dots.
 *
 * @param texts its values by name, numbers as they are written
 * @param bad by name what is no single value, and why
 * @param noText by name what is a value and no text, and why
 */
record JsonLine(Map<String, String> texts, Map<String, Problem> bad, Map<String, Problem> noText) {
  private static final int DEPTH = 64;
  static final int LENGTH = 1 << 24;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(LENGTH)
                  .build())
          .build();

  /** A line that is no such object. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Broken(String key, Object... arguments) {
      super(key);
      this.problem = Problem.of(key, arguments);
    }

    Problem problem() {
      return problem;
    }
  }

  /**
   * @throws Broken if the line is not one whole object
   */
  static JsonLine of(String line) throws Broken {
    JsonLine read =
        new JsonLine(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Broken("json.object");
      }
      read.object("", parser, line);
      if (parser.nextToken() != null) {
        throw new Broken("json.more", parser.currentTokenLocation().getColumnNr());
      }
      return read;
    } catch (StreamConstraintsException e) {
      throw new Broken("json.limits", DEPTH);
    } catch (JsonProcessingException e) {
      throw new Broken("json.broken", e.getLocation().getColumnNr());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void object(String prefix, JsonParser parser, String line) throws IOException, Broken {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = prefix + parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT) {
        put(name, "{...}");
        bad.put(name, Problem.of("json.nested", name));
        object(name + ".", parser, line);
      } else if (value == JsonToken.START_ARRAY) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        put(name, line.substring(start, (int) parser.currentLocation().getCharOffset()));
        bad.put(name, Problem.of("json.array"));
      } else {
        put(name, value == JsonToken.VALUE_NULL ? "" : parser.getText());
        requireText(name, value, parser.getText());
      }
    }
  }

  /** A whole number may be an id; that of two ways to write another is an id, nobody knows. */
  private void requireText(String name, JsonToken value, String text) {
    if (value.isBoolean()) {
      noText.put(name, Problem.of("json.boolean", text));
    } else if (value.isNumeric() && !text.matches("-?\\d+")) {
      noText.put(name, Problem.of("json.number", text));
    }
  }

  private void put(String name, String text) throws Broken {
    if (texts.put(name, text) != null) {
      throw new Broken("json.twice", name);
    }
  }
}

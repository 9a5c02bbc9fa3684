package io.guiju.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON, strictly. */
final class JsonReader {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** More than the schema needs, and little enough for any stack. */
  private static final int MOST_LEVELS = 50;

  private static final int LONGEST_NAME = 200;

  private JsonReader() {}

  static Json parse(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return document(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Json document(JsonParser parser) throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw Json.error("", "This is not JSON: it is empty");
      }
      Json document = value(parser, "", 0);
      if (parser.nextToken() != null) {
        throw Json.error("", "More follows after it; a text holds one document");
      }
      return document;
    } catch (JacksonException e) {
      throw Json.error(
          parser.getParsingContext().pathAsPointer().toString(),
          "This is not JSON, in line "
              + parser.currentLocation().getLineNr()
              + ": "
              + e.getOriginalMessage());
    }
  }

  private static Json value(JsonParser parser, String pointer, int level) throws IOException {
    if (level > MOST_LEVELS) {
      throw Json.error(pointer, "Nested deeper than " + MOST_LEVELS + " levels");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> new Json(pointer, object(parser, pointer, level));
      case START_ARRAY -> new Json(pointer, array(parser, pointer, level));
      case VALUE_STRING -> new Json(pointer, parser.getText());
      case VALUE_NUMBER_INT -> new Json(pointer, parser.getNumberValue());
      case VALUE_TRUE, VALUE_FALSE -> new Json(pointer, parser.getBooleanValue());
      case VALUE_NULL -> throw Json.error(pointer, "null says nothing: leave the property out");
      default -> throw Json.error(pointer, "Numbers that are not whole are written as strings");
    };
  }

  private static Map<String, Json> object(JsonParser parser, String pointer, int level)
      throws IOException {
    Map<String, Json> entries = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      if (name.length() > LONGEST_NAME) {
        throw Json.error(pointer, "A name longer than " + LONGEST_NAME + " characters");
      }
      String place = Json.within(pointer, name);
      parser.nextToken();
      if (entries.put(name, value(parser, place, level + 1)) != null) {
        throw Json.error(place, "This property stands here twice; remove one");
      }
    }
    return entries;
  }

  private static List<Json> array(JsonParser parser, String pointer, int level) throws IOException {
    List<Json> items = new ArrayList<>();
    while (!parser.nextToken().isStructEnd()) {
      items.add(value(parser, Json.within(pointer, items.size()), level + 1));
    }
    return items;
  }
}

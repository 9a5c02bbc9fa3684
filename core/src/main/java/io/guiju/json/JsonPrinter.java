package io.guiju.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.Map;

/** Writes JSON with two spaces and a line for each value. Not thread-safe. */
final class JsonPrinter {
  private final StringBuilder out = new StringBuilder();

  private JsonPrinter() {}

  static String print(Entries document) {
    JsonPrinter printer = new JsonPrinter();
    printer.print(document, "\n");
    return printer.out.append('\n').toString();
  }

  /**
   * @param line what begins a line as deep as the value
   */
  private void print(Object value, String line) {
    if (value instanceof Entries object) {
      print(object.map(), line);
    } else if (value instanceof List<?> items) {
      print(items, line);
    } else if (value instanceof String text) {
      quote(text);
    } else {
      out.append(value);
    }
  }

  private void print(Map<String, Object> object, String line) {
    String before = "{";
    for (Map.Entry<String, Object> entry : object.entrySet()) {
      out.append(before).append(line).append("  ");
      quote(entry.getKey());
      out.append(": ");
      print(entry.getValue(), line + "  ");
      before = ",";
    }
    out.append(object.isEmpty() ? "{}" : line + "}");
  }

  private void print(List<?> items, String line) {
    String before = "[";
    for (Object item : items) {
      out.append(before).append(line).append("  ");
      print(item, line + "  ");
      before = ",";
    }
    out.append(items.isEmpty() ? "[]" : line + "]");
  }

  private void quote(String text) {
    out.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, out);
    out.append('"');
  }
}

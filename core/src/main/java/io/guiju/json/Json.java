package io.guiju.json;

import io.guiju.pack.Advice;
import io.guiju.type.Values;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value in a JSON document that knows its place.
 *
 * @param pointer the place (RFC 6901); empty for the whole document
 * @param value a map or a list of more, a string, a whole number or a Boolean
 */
record Json(String pointer, Object value) {
  private static final String SCHEMA = "the schema is io/guiju/json/assessment.schema.json";

  static IllegalArgumentException error(String pointer, String problem) {
    return new IllegalArgumentException(
        (pointer.isEmpty() ? "The document" : pointer) + ": " + problem);
  }

  static String within(String pointer, Object step) {
    return pointer + "/" + step.toString().replace("~", "~0").replace("/", "~1");
  }

  IllegalArgumentException error(String problem) {
    return error(pointer, problem);
  }

  /** That a name is none of those that may stand here. */
  IllegalArgumentException unknown(Collection<String> names) {
    return error("'" + text() + "' is not known here. " + Advice.nearest(text(), names));
  }

  /** Itself, an object with the properties it must have and none that it may not. */
  Json shaped(Shape shape) {
    shape.required().forEach(this::get);
    for (Map.Entry<String, Json> entry : map().entrySet()) {
      if (!shape.all().contains(entry.getKey())) {
        throw entry
            .getValue()
            .error("There is no such property. " + Advice.nearest(entry.getKey(), shape.all()));
      }
    }
    return this;
  }

  @SuppressWarnings("unchecked")
  Map<String, Json> map() {
    return (Map<String, Json>) as(Map.class, "an object");
  }

  Json get(String name) {
    Json found = map().get(name);
    if (found == null) {
      throw error(within(pointer, name), "This property is missing; " + SCHEMA);
    }
    return found;
  }

  /** What a function makes of a property; null where there is none. */
  <T> @Nullable T find(String name, Function<Json, T> reader) {
    Json found = map().get(name);
    return found == null ? null : reader.apply(found);
  }

  /** What a function makes of each item of a list. */
  @SuppressWarnings("unchecked")
  <T> List<T> list(Function<Json, T> reader) {
    return ((List<Json>) as(List.class, "a list")).stream().map(reader).toList();
  }

  String text() {
    return as(String.class, "a string");
  }

  boolean bool() {
    return as(Boolean.class, "true or false");
  }

  int whole() {
    return as(Integer.class, "a whole number of 32 bits");
  }

  LocalDate date() {
    return (LocalDate) parsed(LocalDate.class);
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    return type.cast(parsed(type));
  }

  /** What the text means as a value of a type. */
  Object parsed(Class<?> type) {
    String text = text();
    return check(() -> Values.parse(type, text));
  }

  /** What a supplier makes; what it refuses is an error at this place. */
  <T> T check(Supplier<T> maker) {
    try {
      return maker.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw error(String.valueOf(e.getMessage()));
    }
  }

  void require(Object wanted, String advice) {
    if (!value.equals(wanted)) {
      throw error("Expected " + wanted + ", found " + shown() + ": " + advice);
    }
  }

  private <T> T as(Class<T> type, String words) {
    if (!type.isInstance(value)) {
      throw error("Expected " + words + ", found " + shown() + "; " + SCHEMA);
    }
    return type.cast(value);
  }

  private String shown() {
    return value instanceof Map
        ? "an object"
        : value instanceof List
            ? "a list"
            : value instanceof String ? "'" + value + "'" : "" + value;
  }
}

package io.guiju.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an object of JSON is written from: its properties in their order. Not thread-safe. */
final class Entries {
  private final Map<String, Object> entries = new LinkedHashMap<>();

  /**
   * @param value Entries, a list, a string, a whole number or a Boolean
   */
  Entries put(String name, Object value) {
    entries.put(name, value);
    return this;
  }

  /** Leaves the property out where there is no value. */
  Entries putKnown(String name, @Nullable Object value) {
    return value == null ? this : put(name, value);
  }

  Map<String, Object> map() {
    return Collections.unmodifiableMap(entries);
  }
}

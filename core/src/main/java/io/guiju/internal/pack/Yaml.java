package io.guiju.internal.pack;

import io.guiju.pack.Advice;
import io.guiju.pack.PackException;
import io.guiju.pack.Text;
import io.guiju.type.Values;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value in a YAML file that knows its line. Scalars are text and mean what the reader makes of
 * them; a plain {@code ~} or nothing is no value.
 */
public final class Yaml {
  private final String resource;
  private final int line;
  private final @Nullable Object value;

  private Yaml(String resource, int line, @Nullable Object value) {
    this.resource = resource;
    this.line = line;
    this.value = value;
  }

  /**
   * @param text null for no value
   */
  static Yaml of(String resource, int line, @Nullable String text) {
    return new Yaml(resource, line, text);
  }

  static Yaml of(String resource, int line, List<Yaml> items) {
    return new Yaml(resource, line, items);
  }

  /**
   * @param entries in the order of the file, each with the line of its key
   */
  static Yaml of(String resource, int line, Map<String, Yaml> entries) {
    return new Yaml(resource, line, entries);
  }

  public PackException error(String problem) {
    return new PackException(resource, line, problem);
  }

  /** Whether it has items. */
  boolean isList() {
    return value instanceof List;
  }

  /** Whether it has 'key: value' lines. */
  public boolean isMap() {
    return value instanceof Map;
  }

  /** The entries of a map, in the order of the file. */
  @SuppressWarnings("unchecked") // Made by this class alone.
  public Map<String, Yaml> map() {
    if (!isMap()) {
      throw error("Expected 'key: value' lines");
    }
    return (Map<String, Yaml>) value;
  }

  /** The entries of a map that may have only these keys. */
  public Map<String, Yaml> map(Set<String> known) {
    Map<String, Yaml> entries = map();
    for (String key : entries.keySet()) {
      if (!known.contains(key)) {
        throw entries
            .get(key)
            .error("There is no key '" + key + "' here. " + Advice.nearest(key, known));
      }
    }
    return entries;
  }

  /** The file, from the root of the resources. */
  public String resource() {
    return resource;
  }

  /** The line on which it begins, from 1. */
  public int line() {
    return line;
  }

  @SuppressWarnings("unchecked") // Made by this class alone.
  public List<Yaml> list() {
    if (!isList()) {
      throw error("Expected a list");
    }
    return (List<Yaml>) value;
  }

  public String text() {
    String text = textOrNull();
    if (text == null) {
      throw error("A value is missing here");
    }
    return text;
  }

  public @Nullable String textOrNull() {
    if (isList() || isMap()) {
      throw error("Expected one value");
    }
    return (String) value;
  }

  /** The texts of the items under a key; none where there is no such key. */
  public List<String> textsAt(String key) {
    Yaml value = find(key);
    return value == null ? List.of() : value.texts();
  }

  /** A date such as {@code 2024-12-31}. */
  public LocalDate date() {
    return as(text -> (LocalDate) Values.parse(LocalDate.class, text));
  }

  /** What a function makes of the text; what it refuses is an error at this line. */
  public <T> T as(Function<String, T> reader) {
    String text = text();
    return check(() -> reader.apply(text));
  }

  /** What a function makes; what it refuses is an error at this line. */
  public <T> T check(Supplier<T> reader) {
    try {
      return reader.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw error(String.valueOf(e.getMessage()));
    }
  }

  public Yaml get(String key) {
    Yaml value = find(key);
    if (value == null) {
      throw error("'" + key + "' is missing here");
    }
    return value;
  }

  /** The entry of a map, or null where there is none or it has no value. */
  public @Nullable Yaml find(String key) {
    Yaml found = map().get(key);
    return found == null || found.value == null ? null : found;
  }

  /** The text under a key, or null where there is none. */
  public @Nullable String findText(String key) {
    Yaml value = find(key);
    return value == null ? null : value.text();
  }

  /** A constant as files write it: {@code joint funding} for {@code JOINT_FUNDING}. */
  public <E extends Enum<E>> E constant(Class<E> type) {
    String name = text().toUpperCase(Locale.ROOT).replace(' ', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw error(
        "'"
            + text()
            + "' is none of "
            + Arrays.stream(type.getEnumConstants())
                .map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", ")));
  }

  /** The items of a list, or the one that stands in its place. */
  public List<Yaml> items() {
    return isList() ? list() : List.of(this);
  }

  /** The texts of a list, or the one text that stands in its place. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Yaml item : items()) {
      texts.add(item.text());
    }
    return Collections.unmodifiableList(texts);
  }

  public List<Yaml> listAt(String key) {
    Yaml value = find(key);
    return value == null ? List.of() : value.list();
  }

  /** Words in both languages, under {@code zh} and {@code en}. */
  public Text bilingual() {
    return new Text(get("zh").text(), get("en").text());
  }
}

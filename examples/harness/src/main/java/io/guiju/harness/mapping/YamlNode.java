package io.guiju.harness.mapping;

import io.guiju.harness.words.Nearest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value in a YAML file that knows where it stands. */
final class YamlNode {
  /** A key and its value. */
  record Entry(Position at, YamlNode value) {}

  private final Position at;
  private final @Nullable String text;
  private final @Nullable List<YamlNode> items;
  private final @Nullable Map<String, Entry> entries;

  private YamlNode(
      Position at,
      @Nullable String text,
      @Nullable List<YamlNode> items,
      @Nullable Map<String, Entry> entries) {
    this.at = at;
    this.text = text;
    this.items = items;
    this.entries = entries;
  }

  static YamlNode text(Position at, String text) {
    return new YamlNode(at, text, null, null);
  }

  static YamlNode nothing(Position at) {
    return new YamlNode(at, null, null, null);
  }

  static YamlNode list(Position at, List<YamlNode> items) {
    return new YamlNode(at, null, List.copyOf(items), null);
  }

  static YamlNode map(Position at, Map<String, Entry> entries) {
    return new YamlNode(at, null, null, new LinkedHashMap<>(entries));
  }

  Position at() {
    return at;
  }

  boolean isText() {
    return text != null;
  }

  String text() {
    if (text == null || text.isBlank()) {
      throw at.wrong("yaml.text");
    }
    return text;
  }

  /** A text that may be blank. */
  String raw() {
    if (text == null) {
      throw at.wrong("yaml.text");
    }
    return text;
  }

  List<YamlNode> items() {
    if (items == null) {
      throw at.wrong("yaml.list");
    }
    return items;
  }

  Map<String, Entry> entries() {
    if (entries == null) {
      throw at.wrong("yaml.map");
    }
    return entries;
  }

  @Nullable YamlNode find(String key) {
    Entry entry = entries().get(key);
    return entry == null ? null : entry.value();
  }

  YamlNode get(String key) {
    YamlNode value = find(key);
    if (value == null) {
      throw at.wrong("yaml.missing", key);
    }
    return value;
  }

  @Nullable String findText(String key) {
    YamlNode value = find(key);
    return value == null ? null : value.text();
  }

  /** Refuses every other key. */
  YamlNode only(String... keys) {
    List<String> known = Arrays.asList(keys);
    entries()
        .forEach(
            (key, entry) -> {
              if (!known.contains(key)) {
                throw entry.at().wrong("yaml.key", key, new Nearest(key, known));
              }
            });
    return this;
  }
}

package io.guiju.internal.pack;

import io.guiju.internal.rule.DrlText;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The files of a pack as people write them, read when they are asked for and remembered. */
final class WrittenFiles implements PackFiles {
  /** What the text of rules is shipped under, since Drools leaves its own files out of the jar. */
  static final String SHIPPED = ".txt";

  private final String folder;
  private final SortedMap<String, @Nullable String> contents = new TreeMap<>();
  private final SortedMap<String, Yaml> yamls = new TreeMap<>();
  private final SortedMap<String, DrlText> rules = new TreeMap<>();

  WrittenFiles(String folder) {
    this.folder = folder;
  }

  @Override
  public String folder() {
    return folder;
  }

  @Override
  public @Nullable Yaml find(String name) {
    return read(name, yamls, content -> YamlParser.parse(folder + "/" + name, content));
  }

  @Override
  public @Nullable DrlText rules(String name) {
    return read(name + SHIPPED, rules, content -> new DrlText(folder + "/" + name, content));
  }

  private <T> @Nullable T read(String name, SortedMap<String, T> read, Function<String, T> reader) {
    if (!contents.containsKey(name)) {
      String content = Resources.readOrNull(folder + "/" + name);
      contents.put(name, content);
      if (content != null) {
        read.put(name, reader.apply(content));
      }
    }
    return read.get(name);
  }

  @Override
  public String digest() {
    SortedMap<String, String> there = new TreeMap<>();
    contents.forEach(
        (name, content) -> {
          if (content != null) {
            there.put(name, content);
          }
        });
    return Seal.digest(there);
  }

  /** Those that were asked for, there or not. */
  List<String> names() {
    return List.copyOf(contents.keySet());
  }

  SortedMap<String, Yaml> yamls() {
    return yamls;
  }

  /** By the names they are shipped under. */
  SortedMap<String, DrlText> rules() {
    return rules;
  }
}

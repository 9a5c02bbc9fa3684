package io.guiju.internal.pack;

import io.guiju.pack.Section;
import io.guiju.pack.Silence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What of a pack no verdict needs: the text of the plan, what of it asks nothing, the cases. Sealed
 * by itself and read when it is first asked for, so that a pack is there sooner. Thread-safe.
 */
final class Documents {
  static final String SILENT = "silent.yaml";

  private final String folder;
  private final @Nullable String text;
  private final List<Section> sections;
  private final @Nullable String sealed;
  private @Nullable SortedMap<String, String> files;

  /**
   * @param text the file with the text of the plan; null where there is none
   * @param sealed the digest that they were sealed with; null before they are
   */
  Documents(String folder, @Nullable String text, List<Section> sections, @Nullable String sealed) {
    this.folder = folder;
    this.text = text;
    this.sections = sections;
    this.sealed = sealed;
  }

  String digest() {
    return Seal.digest(files());
  }

  @Nullable String text() {
    return text == null ? null : files().get(text);
  }

  /** The text of the plan that asks for nothing. */
  List<Silence> silent() {
    Yaml yaml = yaml(SILENT);
    List<Silence> silent = new ArrayList<>();
    if (yaml != null) {
      for (Yaml item : yaml.list()) {
        item.map(Set.of("quote", "reason"));
        silent.add(new Silence(item.get("quote").text(), item.get("reason").bilingual()));
      }
    }
    return List.copyOf(silent);
  }

  @Nullable Yaml cases(Section section) {
    return yaml(casesOf(section));
  }

  private @Nullable Yaml yaml(String name) {
    String content = files().get(name);
    return content == null ? null : YamlParser.parse(folder + "/" + name, content);
  }

  private static String casesOf(Section section) {
    return section.folder() + "/cases.yaml";
  }

  private synchronized SortedMap<String, String> files() {
    if (files == null) {
      SortedMap<String, String> read = new TreeMap<>();
      read(SILENT, read);
      if (text != null) {
        read(text, read);
      }
      sections.forEach(section -> read(casesOf(section), read));
      if (sealed != null) {
        Seal.check(folder, sealed, Seal.digest(read));
      }
      files = read;
    }
    return files;
  }

  private void read(String name, SortedMap<String, String> into) {
    String content = Resources.readOrNull(folder + "/" + name);
    if (content != null) {
      into.put(name, content);
    }
  }
}

package io.guiju.internal.pack;

import io.guiju.pack.Named;
import io.guiju.pack.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What of a pack no verdict needs: the text of the plan, what it calls by name, the cases. Sealed
 * by itself and read when it is first asked for, so that a pack is there sooner. Thread-safe.
 */
final class Documents {
  private static final String NAMED = "named.yaml";

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

  List<Named> named() {
    Yaml yaml = yaml(NAMED);
    List<Named> named = new ArrayList<>();
    if (yaml != null) {
      yaml.map()
          .forEach(
              (id, words) -> {
                words.map(Set.of("kind", "zh", "en"));
                Named.Kind kind = words.get("kind").constant(Named.Kind.class);
                named.add(new Named(id, kind, words.bilingual()));
              });
    }
    return List.copyOf(named);
  }

  @Nullable Yaml cases(Section section) {
    return yaml(casesOf(section));
  }

  private @Nullable Yaml yaml(String name) {
    String content = files().get(name);
    return content == null ? null : Yaml.parse(folder + "/" + name, content);
  }

  private static String casesOf(Section section) {
    return section.folder() + "/cases.yaml";
  }

  private synchronized SortedMap<String, String> files() {
    if (files == null) {
      SortedMap<String, String> read = new TreeMap<>();
      read(NAMED, read);
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

package io.guiju.harness.mapping;

import io.guiju.Provenance;
import io.guiju.Source;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Nearest;
import io.guiju.pack.RulePack;
import io.guiju.pack.Text;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a mapping and holds it against the words of a pack. */
public final class MappingReader {
  private static final Map<String, Source> SOURCES = sources();

  private final String file;
  private final Vocabulary vocabulary;
  private final FactReader facts;
  private final SettingReader settings;

  private MappingReader(String file, RulePack pack) {
    this.file = file;
    this.vocabulary = pack.vocabulary();
    this.settings = new SettingReader(pack);
    this.facts = new FactReader(vocabulary);
  }

  /**
   * The mapping in a file.
   *
   * @throws Failure if it cannot be read or is wrong; the message names line and column
   */
  public static Mapping read(SourceFile file, RulePack pack) {
    return new MappingReader(file.shown(), pack).mapping(YamlReader.read(file));
  }

  private Mapping mapping(YamlNode root) {
    root.only("asOf", "noValue", "complete", "parameters", "close", "files");
    List<MappedFile> files = files(root.get("files"));
    return new Mapping(
        file,
        date(root.find("asOf")),
        noValue(root.find("noValue")),
        complete(root, files),
        settings.read(root.find("parameters"), root.find("close")),
        files);
  }

  private @Nullable LocalDate date(@Nullable YamlNode node) {
    if (node == null) {
      return null;
    }
    try {
      return (LocalDate) new ValueReader(vocabulary).read(LocalDate.class, node.text());
    } catch (BadValue e) {
      throw node.at().wrong(e.problem());
    }
  }

  private static Set<String> noValue(@Nullable YamlNode node) {
    Set<String> texts = new LinkedHashSet<>();
    if (node != null) {
      node.items().forEach(item -> texts.add(item.text()));
    }
    return texts;
  }

  /** A type that no file gives cannot be complete: that would turn a forgotten file into a no. */
  private Map<FactType, Position> complete(YamlNode root, List<MappedFile> files) {
    Map<FactType, Position> complete = new LinkedHashMap<>();
    YamlNode node = root.find("complete");
    if (node != null) {
      for (YamlNode item : node.items()) {
        FactType type = facts.type(item.text(), item.at());
        if (files.stream().noneMatch(given -> given.gives(type))) {
          throw item.at().wrong("mapping.complete", type.name());
        }
        complete.put(type, item.at());
      }
    }
    return complete;
  }

  private List<MappedFile> files(YamlNode node) {
    List<MappedFile> files = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlNode item : node.items()) {
      MappedFile mapped = file(item);
      if (mapped.name() == null ? node.items().size() > 1 : !names.add(mapped.name())) {
        throw item.at().wrong("mapping.fileName");
      }
      files.add(mapped);
    }
    if (files.isEmpty()) {
      throw node.at().wrong("mapping.noFile");
    }
    return files;
  }

  private MappedFile file(YamlNode node) {
    YamlNode jdbc = node.find("jdbc");
    if (jdbc == null) {
      node.only(
          "file",
          "encoding",
          "separator",
          "quote",
          "sheet",
          "header",
          "source",
          "readOn",
          "note",
          "facts",
          "jdbc");
    } else {
      node.only("jdbc", "source", "readOn", "note", "facts");
    }
    List<MappedFact> given = new ArrayList<>();
    node.get("facts")
        .entries()
        .forEach((name, entry) -> given.add(facts.fact(name, entry.at(), entry.value())));
    if (given.isEmpty()) {
      throw node.get("facts").at().wrong("mapping.noFact");
    }
    return new MappedFile(
        node.at(),
        jdbc == null ? node.findText("file") : DatabaseReader.name(jdbc),
        jdbc == null ? FormatReader.format(node) : DatabaseReader.database(jdbc),
        new Provenance(source(node.find("source")), date(node.find("readOn"))),
        note(node.find("note")),
        given);
  }

  /** In one language for both, or in each. */
  private static @Nullable Text note(@Nullable YamlNode node) {
    if (node == null) {
      return null;
    } else if (node.isText()) {
      return new Text(node.text(), node.text());
    }
    node.only("zh", "en");
    return new Text(node.get("zh").text(), node.get("en").text());
  }

  private static Source source(@Nullable YamlNode node) {
    if (node == null) {
      return Source.SELF_DECLARED;
    }
    Source source = SOURCES.get(node.text());
    if (source == null) {
      throw node.at()
          .wrong("mapping.source", node.text(), new Nearest(node.text(), SOURCES.keySet()));
    }
    return source;
  }

  private static Map<String, Source> sources() {
    Map<String, Source> sources = new LinkedHashMap<>();
    sources.put("authoritative", Source.AUTHORITATIVE);
    sources.put("self-declared", Source.SELF_DECLARED);
    sources.put("computed", Source.COMPUTED);
    return sources;
  }
}

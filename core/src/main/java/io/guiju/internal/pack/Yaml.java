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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value in a YAML file that knows its line. Scalars are text and mean what the reader makes of
 * them; a plain {@code ~} or nothing is no value.
 */
public final class Yaml {
  private final String resource;
  private final Node node;
  private final int line;
  private @Nullable Map<String, Yaml> entries;

  private Yaml(String resource, Node node) {
    this(resource, node, node);
  }

  /**
   * @param begin where it begins, which is its key in a map
   */
  private Yaml(String resource, Node node, Node begin) {
    this.resource = resource;
    this.node = node;
    this.line = begin.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  public static Yaml parse(String resource, String content) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(resource).build();
      return new Compose(settings)
          .composeString(content)
          .map(node -> new Yaml(resource, node))
          .orElseThrow(() -> new PackException(resource, 1, "The file is empty"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new PackException(resource, line, "This is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new PackException(resource, 1, "This is not YAML: " + e.getMessage());
    }
  }

  public PackException error(String problem) {
    return new PackException(resource, line, problem);
  }

  private boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Whether it has 'key: value' lines. */
  public boolean isMap() {
    return node instanceof MappingNode;
  }

  private boolean isNothing() {
    return node instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && (scalar.getValue().isEmpty() || scalar.getValue().equals("~"));
  }

  /** The entries of a map, in the order of the file. */
  public Map<String, Yaml> map() {
    if (entries == null) {
      entries = Collections.unmodifiableMap(readMap());
    }
    return entries;
  }

  private Map<String, Yaml> readMap() {
    if (!(node instanceof MappingNode mapping)) {
      throw error("Expected 'key: value' lines");
    }
    Map<String, Yaml> read = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Yaml key = new Yaml(resource, tuple.getKeyNode());
      if (read.put(key.text(), new Yaml(resource, tuple.getValueNode(), tuple.getKeyNode()))
          != null) {
        throw key.error("'" + key.text() + "' stands here twice; remove one");
      }
    }
    return read;
  }

  /** The entries of a map that may have only these keys. */
  public Map<String, Yaml> map(Set<String> known) {
    Map<String, Yaml> entries = map();
    entries.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            throw value.error("There is no key '" + key + "' here. " + Advice.nearest(key, known));
          }
        });
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

  public List<Yaml> list() {
    if (!(node instanceof SequenceNode sequence)) {
      throw error("Expected a list");
    }
    List<Yaml> items = new ArrayList<>();
    sequence.getValue().forEach(item -> items.add(new Yaml(resource, item)));
    return items;
  }

  public String text() {
    String text = textOrNull();
    if (text == null) {
      throw error("A value is missing here");
    }
    return text;
  }

  public @Nullable String textOrNull() {
    if (!(node instanceof ScalarNode scalar)) {
      throw error("Expected one value");
    }
    return isNothing() ? null : scalar.getValue();
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
    Yaml value = map().get(key);
    return value == null || value.isNothing() ? null : value;
  }

  /** The text under a key, or null where there is none. */
  public @Nullable String findText(String key) {
    Yaml value = find(key);
    return value == null ? null : value.text();
  }

  /** A constant as files write it: {@code joint funding} for {@code JOINT_FUNDING}. */
  public <E extends Enum<E>> E constant(Class<E> type) {
    String name = text().toUpperCase(Locale.ROOT).replace(' ', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                error(
                    "'"
                        + text()
                        + "' is none of "
                        + Arrays.stream(type.getEnumConstants())
                            .map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                            .collect(Collectors.joining(", "))));
  }

  /** The items of a list, or the one that stands in its place. */
  public List<Yaml> items() {
    return isList() ? list() : List.of(this);
  }

  /** The texts of a list, or the one text that stands in its place. */
  public List<String> texts() {
    return isList() ? list().stream().map(Yaml::text).toList() : List.of(text());
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

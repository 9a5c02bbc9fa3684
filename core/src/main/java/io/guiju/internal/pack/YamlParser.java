package io.guiju.internal.pack;

import io.guiju.pack.PackException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** Reads the text of a YAML file; what is no YAML is refused at its line. */
final class YamlParser {
  private final String resource;

  private YamlParser(String resource) {
    this.resource = resource;
  }

  static Yaml parse(String resource, String content) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(resource).build();
      return new Compose(settings)
          .composeString(content)
          .map(node -> new YamlParser(resource).read(node, line(node)))
          .orElseThrow(() -> new PackException(resource, 1, "The file is empty"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new PackException(resource, line, "This is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new PackException(resource, 1, "This is not YAML: " + e.getMessage());
    }
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /**
   * @param line where it begins, which is its key in a map
   */
  private Yaml read(Node node, int line) {
    if (node instanceof MappingNode mapping) {
      return Yaml.of(resource, line, entries(mapping));
    } else if (node instanceof SequenceNode sequence) {
      return Yaml.of(
          resource,
          line,
          sequence.getValue().stream().map(item -> read(item, line(item))).toList());
    }
    return Yaml.of(resource, line, text((ScalarNode) node));
  }

  private Map<String, Yaml> entries(MappingNode mapping) {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      int line = line(tuple.getKeyNode());
      Yaml key = read(tuple.getKeyNode(), line);
      if (entries.put(key.text(), read(tuple.getValueNode(), line)) != null) {
        throw key.error("'" + key.text() + "' stands here twice; remove one");
      }
    }
    return Collections.unmodifiableMap(entries);
  }

  private static @Nullable String text(ScalarNode scalar) {
    String text = scalar.getValue();
    boolean isNothing =
        scalar.getScalarStyle() == ScalarStyle.PLAIN && (text.isEmpty() || text.equals("~"));
    return isNothing ? null : text;
  }
}

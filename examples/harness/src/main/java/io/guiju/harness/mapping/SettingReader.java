package io.guiju.harness.mapping;

import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Nearest;
import io.guiju.pack.Parameter;
import io.guiju.pack.Parameters;
import io.guiju.pack.RulePack;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what is set for a pack: values as people write them, and which lists are closed. */
public final class SettingReader {
  /** What the library says itself of parameters that it reads. */
  private static final Map<String, String> RANGES =
      Map.of("maxAgeOfFacts", "setting.days", "aboutShare", "setting.part");

  private final Parameters parameters;
  private final ValueReader values;

  public SettingReader(RulePack pack) {
    this.parameters = pack.parameters();
    this.values = new ValueReader(pack.vocabulary());
  }

  /** What the parts of a mapping set and close; null where it has no such part. */
  Settings read(@Nullable YamlNode set, @Nullable YamlNode close) {
    return new Settings(parameters(set), closed(close));
  }

  private Map<String, Settings.Value> parameters(@Nullable YamlNode node) {
    Map<String, Settings.Value> values = new LinkedHashMap<>();
    if (node != null) {
      node.entries()
          .forEach(
              (id, entry) -> {
                List<String> value = parameter(id, entry);
                values.put(id, new Settings.Value(value, Settings.By.MAPPING));
              });
    }
    return values;
  }

  private List<String> parameter(String id, YamlNode.Entry entry) {
    YamlNode value = entry.value();
    List<String> texts =
        value.isText()
            ? List.of(value.text())
            : value.items().stream().map(YamlNode::text).toList();
    try {
      return value(id, texts);
    } catch (BadValue e) {
      throw entry.at().wrong(e.problem());
    }
  }

  private Map<String, Settings.By> closed(@Nullable YamlNode node) {
    Map<String, Settings.By> closed = new LinkedHashMap<>();
    if (node != null) {
      for (YamlNode item : node.items()) {
        try {
          requireList(item.text());
          closed.put(item.text(), Settings.By.MAPPING);
        } catch (BadValue e) {
          throw item.at().wrong(e.problem());
        }
      }
    }
    return closed;
  }

  /**
   * The value of a parameter, as packs write it.
   *
   * @throws BadValue if there is no such parameter or it cannot take the value
   */
  public List<String> value(String id, List<String> texts) throws BadValue {
    Parameter parameter = parameter(id);
    if (texts.isEmpty() || parameter.list() == Parameter.Listing.SINGLE && texts.size() > 1) {
      throw new BadValue(texts.isEmpty() ? "setting.empty" : "setting.single", id, texts.size());
    }
    Property component = parameters.record().property(id);
    if (component == null) {
      throw new IllegalStateException("The pack has no component " + id);
    }
    List<String> written = new ArrayList<>();
    for (String text : texts) {
      written.add(written(values.read(component.elementType(), text), text));
    }
    requireTaken(id, written);
    return written;
  }

  /** Some values can be read, and mean nothing for what they are the value of. */
  private void requireTaken(String id, List<String> written) throws BadValue {
    try {
      parameters.parse(id, written);
    } catch (IllegalArgumentException e) {
      String key = RANGES.getOrDefault(id, "setting.refused");
      throw new BadValue(key, id, Listing.of(written));
    }
  }

  private static String written(Object value, String text) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value instanceof Place place ? place.code() : text;
  }

  /**
   * Holds a list to be closed against the pack.
   *
   * @throws BadValue if there is no such list
   */
  public void requireList(String id) throws BadValue {
    Parameter.Listing list = parameter(id).list();
    if (list != Parameter.Listing.OPEN) {
      throw new BadValue(
          list == Parameter.Listing.SINGLE ? "setting.noList" : "setting.closed", id);
    }
  }

  /**
   * The id of the parameter that is called so, in either language or by its id.
   *
   * @throws BadValue if there is none, or there are several
   */
  public String id(String written) throws BadValue {
    if (parameters.find(written) != null) {
      return written;
    }
    List<String> called =
        parameters.all().stream()
            .filter(p -> p.label().zh().equals(written) || p.label().en().equals(written))
            .map(Parameter::id)
            .toList();
    if (called.size() > 1) {
      throw new BadValue("setting.several", written, Listing.of(called));
    }
    return called.isEmpty() ? written : called.get(0);
  }

  private Parameter parameter(String id) throws BadValue {
    Parameter parameter = parameters.find(id);
    if (parameter == null) {
      List<String> known = parameters.all().stream().map(Parameter::id).toList();
      throw new BadValue("setting.unknown", id, new Nearest(id, known));
    }
    return parameter;
  }
}

package io.guiju.verify;

import io.guiju.Facts;
import io.guiju.Source;
import io.guiju.internal.pack.Yaml;
import io.guiju.pack.Amounts;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.type.FactException;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what cases of all kinds are given: facts, which types are complete, and parameters. */
final class GivenReader {
  private final RulePack pack;

  GivenReader(RulePack pack) {
    this.pack = pack;
  }

  /** A case or, where it says nothing under a key, its group, which says it for all. */
  static Yaml saying(String key, Yaml group, Yaml yaml) {
    return yaml.find(key) == null ? group : yaml;
  }

  void also(Yaml yaml, Source source, Facts.Builder facts) {
    for (Yaml also : yaml.listAt("also")) {
      also.map()
          .forEach(
              (name, values) -> {
                Record fact = fact(also, type(values, name), values(values, name));
                also.check(() -> facts.add(fact, source));
              });
    }
  }

  void complete(Yaml yaml, Facts.Builder facts) {
    for (Yaml name : yaml.listAt("complete")) {
      facts.complete(type(name, name.text()).type().asSubclass(Record.class));
    }
  }

  static LocalDate asOf(Yaml group, Yaml yaml) {
    return saying("asOf", group, yaml).get("asOf").date();
  }

  Map<String, List<String>> set(Yaml group, Yaml yaml) {
    Map<String, List<String>> set = new HashMap<>();
    Yaml values = saying("set", group, yaml).find("set");
    if (values != null) {
      values
          .map()
          .forEach(
              (id, value) -> {
                value.check(() -> pack.parameters().parse(id, value.texts()));
                set.put(id, value.texts());
              });
    }
    return set;
  }

  FactType type(Yaml at, String name) {
    return at.check(() -> pack.vocabulary().require(name));
  }

  /** What is said of a fact, by component. */
  Map<String, @Nullable Object> values(Yaml yaml, String typeName) {
    FactType type = type(yaml, typeName);
    Map<String, @Nullable Object> values = new HashMap<>();
    Set<String> components =
        type.components().stream().map(Property::name).collect(Collectors.toSet());
    yaml.map(components)
        .forEach(
            (name, value) -> {
              Property property = type.property(name);
              String text = value.textOrNull();
              if (property != null) {
                values.put(
                    name,
                    text == null
                        ? null
                        : value.check(
                            () -> Amounts.value(property.type(), text, unit(type, name))));
              }
            });
    return values;
  }

  private @Nullable String unit(FactType type, String property) {
    Term term = pack.vocabulary().term(type, property);
    return term == null ? null : term.unit();
  }

  static Record fact(Yaml at, FactType type, Map<String, @Nullable Object> values) {
    try {
      return (Record) type.create(values);
    } catch (FactException e) {
      throw at.error(String.valueOf(e.getMessage()));
    }
  }
}

package io.guiju.internal.pack;

import io.guiju.pack.Advice;
import io.guiju.pack.Term;
import io.guiju.pack.Text;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import io.guiju.type.Property;
import io.guiju.type.Ratio;
import io.guiju.type.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code terms.yaml}: the names of types, terms and values. */
final class TermsFile {
  private final Map<FactType, Text> types = new LinkedHashMap<>();
  private final List<Term> terms = new ArrayList<>();
  private final Map<Enum<?>, Text> values = new LinkedHashMap<>();

  private TermsFile() {}

  static Vocabulary read(
      Yaml file, String factsPackage, FactType parameters, Map<Place, Text> places) {
    TermsFile reader = new TermsFile();
    file.map(Set.of("types", "values"));
    file.get("types")
        .map()
        .forEach(
            (name, type) ->
                reader.readType(type.check(() -> PackFile.factType(factsPackage, name)), type));
    reader.readValues(file, parameters);
    return new Vocabulary(reader.types, reader.terms, reader.values, places);
  }

  private void readType(FactType type, Yaml yaml) {
    yaml.map(Set.of("zh", "en", "terms"));
    types.put(type, yaml.bilingual());
    yaml.get("terms")
        .map()
        .forEach(
            (name, term) -> {
              term.map(
                  Set.of(
                      "zh",
                      "en",
                      "unit",
                      "proof",
                      "discretionary",
                      "immutable",
                      "numerator",
                      "denominator"));
              Property property = property(term, type, name);
              terms.add(
                  new Term(
                      type,
                      name,
                      term.bilingual(),
                      term.findText("unit"),
                      term.listAt("proof").stream().map(Yaml::bilingual).toList(),
                      isSaid(term, "discretionary"),
                      isSaid(term, "immutable"),
                      property.type() == Ratio.class && !type.components().contains(property)
                          ? share(term, type)
                          : null));
            });
  }

  private static boolean isSaid(Yaml term, String key) {
    Yaml said = term.find(key);
    return said != null && said.as(text -> (Boolean) Values.parse(Boolean.class, text));
  }

  private static Term.Share share(Yaml term, FactType type) {
    String numerator = term.get("numerator").text();
    String denominator = term.get("denominator").text();
    property(term.get("numerator"), type, numerator);
    property(term.get("denominator"), type, denominator);
    return new Term.Share(numerator, denominator);
  }

  private static Property property(Yaml at, FactType type, String name) {
    Property property = type.property(name);
    if (property == null) {
      throw at.error(
          type + " has no property '" + name + "'. " + Advice.nearest(name, type.propertyNames()));
    }
    return property;
  }

  /** Every constant that a fact or a parameter can hold has a name, and no other has. */
  private void readValues(Yaml file, FactType parameters) {
    Map<String, Yaml> named = file.get("values").map();
    Map<String, Class<?>> enums =
        Stream.concat(types.keySet().stream(), Stream.of(parameters))
            .flatMap(type -> type.components().stream())
            .map(Property::elementType)
            .filter(Class::isEnum)
            .distinct()
            .collect(Collectors.toMap(Class::getSimpleName, type -> type));
    named.forEach(
        (name, constants) -> {
          if (!enums.containsKey(name)) {
            throw constants.error(
                "No fact has values '" + name + "'. " + Advice.nearest(name, enums.keySet()));
          }
        });
    enums.forEach(
        (name, type) -> {
          Yaml constants = named.get(name);
          if (constants == null) {
            throw file.get("values").error("The values of " + name + " have no names; add them");
          }
          Set<String> known =
              Arrays.stream(type.getEnumConstants())
                  .map(constant -> ((Enum<?>) constant).name())
                  .collect(Collectors.toSet());
          constants.map(known);
          for (Object constant : type.getEnumConstants()) {
            Enum<?> value = (Enum<?>) constant;
            values.put(value, constants.get(value.name()).bilingual());
          }
        });
  }
}

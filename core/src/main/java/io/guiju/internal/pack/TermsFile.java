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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code terms.yaml}: the names of types, terms and values. */
final class TermsFile {
  private static final Set<String> KEYS =
      Set.of("zh", "en", "unit", "proof", "discretionary", "immutable", "numerator", "denominator");

  private final Map<FactType, Text> types = new LinkedHashMap<>();
  private final List<Term> terms = new ArrayList<>();
  private final Map<Enum<?>, Text> values = new LinkedHashMap<>();

  private TermsFile() {}

  static Vocabulary read(
      Yaml file, String factsPackage, FactType parameters, Map<Place, Text> places) {
    TermsFile reader = new TermsFile();
    file.map(Set.of("types", "values"));
    for (Map.Entry<String, Yaml> entry : file.get("types").map().entrySet()) {
      Yaml type = entry.getValue();
      reader.readType(type.check(() -> PackFile.factType(factsPackage, entry.getKey())), type);
    }
    reader.readValues(file, parameters);
    return new Vocabulary(reader.types, reader.terms, reader.values, places);
  }

  private void readType(FactType type, Yaml yaml) {
    yaml.map(Set.of("zh", "en", "terms"));
    types.put(type, yaml.bilingual());
    Map<String, Yaml> labelled = yaml.get("terms").map();
    for (Map.Entry<String, Yaml> entry : labelled.entrySet()) {
      terms.add(term(type, entry.getKey(), entry.getValue(), labelled.keySet()));
    }
  }

  private static Term term(FactType type, String name, Yaml term, Set<String> labelled) {
    term.map(KEYS);
    Property property = property(term, type, name);
    List<Text> proof = new ArrayList<>();
    for (Yaml document : term.listAt("proof")) {
      proof.add(document.bilingual());
    }
    return new Term(
        type,
        name,
        term.bilingual(),
        term.findText("unit"),
        proof,
        isSaid(term, "discretionary"),
        isSaid(term, "immutable"),
        property.type() == Ratio.class && !type.components().contains(property)
            ? share(term, type, labelled)
            : null);
  }

  private static boolean isSaid(Yaml term, String key) {
    Yaml said = term.find(key);
    return said != null && said.as(text -> (Boolean) Values.parse(Boolean.class, text));
  }

  private static Term.Share share(Yaml term, FactType type, Set<String> labelled) {
    return new Term.Share(
        part(term.get("numerator"), type, labelled), part(term.get("denominator"), type, labelled));
  }

  /** What is missing of a share, or would change it, is told by its parts. */
  private static String part(Yaml at, FactType type, Set<String> labelled) {
    String name = property(at, type, at.text()).name();
    if (!labelled.contains(name)) {
      throw at.error(
          "The term " + type + "." + name + " of this share has no label; give it one here");
    }
    return name;
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
    Map<String, Class<?>> enums = new LinkedHashMap<>();
    for (FactType type : types.keySet()) {
      enums(type, enums);
    }
    enums(parameters, enums);
    for (Map.Entry<String, Yaml> constants : named.entrySet()) {
      String name = constants.getKey();
      if (!enums.containsKey(name)) {
        throw constants
            .getValue()
            .error("No fact has values '" + name + "'. " + Advice.nearest(name, enums.keySet()));
      }
    }
    for (Class<?> type : enums.values()) {
      Yaml constants = named.get(type.getSimpleName());
      if (constants == null) {
        throw file.get("values")
            .error("The values of " + type.getSimpleName() + " have no names; add them");
      }
      Set<String> known = new HashSet<>();
      for (Object constant : type.getEnumConstants()) {
        known.add(((Enum<?>) constant).name());
      }
      constants.map(known);
      for (Object constant : type.getEnumConstants()) {
        Enum<?> value = (Enum<?>) constant;
        values.put(value, constants.get(value.name()).bilingual());
      }
    }
  }

  /** Those that facts of a type can hold, by name. */
  private static void enums(FactType type, Map<String, Class<?>> into) {
    for (Property component : type.components()) {
      Class<?> held = component.elementType();
      Class<?> other = held.isEnum() ? into.put(held.getSimpleName(), held) : null;
      if (other != null && other != held) {
        throw new IllegalStateException(held + " and " + other + " have one name");
      }
    }
  }
}

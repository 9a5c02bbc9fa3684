package io.guiju.json;

import io.guiju.pack.Parameter;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.pack.Text;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.ListParameter;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a document names, kept so that it can say what that is. Not thread-safe. */
final class Used {
  /** Where a document says it. */
  static final List<String> PROPERTIES =
      List.of("types", "terms", "parameters", "constants", "places");

  private final Vocabulary vocabulary;
  private final Map<String, Entries> types = new TreeMap<>();
  private final Map<String, Entries> terms = new TreeMap<>();
  private final Map<String, Entries> parameters = new TreeMap<>();
  private final Map<String, Entries> constants = new TreeMap<>();
  private final Map<String, Entries> places = new TreeMap<>();

  Used(RulePack pack) {
    vocabulary = pack.vocabulary();
  }

  static Entries text(Text text) {
    return new Entries().put("zh", text.zh()).put("en", text.en());
  }

  String type(FactType type) {
    types.computeIfAbsent(type.name(), name -> text(vocabulary.label(type)));
    return type.name();
  }

  String term(Term term) {
    type(term.type());
    return label(term);
  }

  private String label(Term term) {
    Property property = Objects.requireNonNull(term.type().property(term.name()));
    terms.computeIfAbsent(
        term.toString(),
        name ->
            new Entries()
                .put("label", text(term.label()))
                .putKnown("unit", term.unit())
                .put("valueType", ValueTypes.name(property.elementType()))
                .put("discretionary", term.discretionary())
                .put("proof", term.proof().stream().map(Used::text).toList()));
    return term.toString();
  }

  String parameter(Parameter parameter) {
    parameters.computeIfAbsent(
        parameter.id(),
        id ->
            new Entries()
                .put("label", text(parameter.label()))
                .putKnown("unit", parameter.unit())
                .put("source", parameter.source())
                .put("list", parameter.list().name()));
    return parameter.id();
  }

  Entries fact(FactKey key) {
    return new Entries()
        .put("type", type(key.type()))
        .put("key", key.parts().stream().map(this::value).toList());
  }

  /** What is known of a fact, by name of the property. */
  Entries values(FactType type, Map<String, Object> values) {
    Entries entries = new Entries();
    values.forEach(
        (name, value) -> {
          Term term = vocabulary.term(type, name);
          if (term != null) {
            label(term);
          }
          entries.put(name, value(value));
        });
    return entries;
  }

  Object value(Object value) {
    if (value instanceof ListParameter<?> list) {
      list.forEach(this::value);
    } else if (value instanceof Enum<?> constant) {
      String name = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
      name(constants, name, vocabulary.label(constant));
    } else if (value instanceof Place place) {
      name(places, place.code(), vocabulary.label(place));
    }
    return ValueJson.write(value);
  }

  @Nullable Object known(@Nullable Object value) {
    return value == null ? null : value(value);
  }

  private static void name(Map<String, Entries> names, String name, @Nullable Text label) {
    if (label != null) {
      names.computeIfAbsent(name, n -> text(label));
    }
  }

  /** The document with what it names, by name. */
  Entries label(Entries document) {
    List<Map<String, Entries>> all = List.of(types, terms, parameters, constants, places);
    for (int i = 0; i < all.size(); i++) {
      Entries named = new Entries();
      all.get(i).forEach(named::put);
      document.put(PROPERTIES.get(i), named);
    }
    return document;
  }
}

package io.guiju.pack;

import io.guiju.type.FactType;
import io.guiju.type.Place;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a pack: its types of facts, their terms, the names of values and places. */
public final class Vocabulary {
  private final Map<FactType, Text> types;
  private final Map<FactType, Map<String, Term>> terms = new LinkedHashMap<>();
  private final Map<Enum<?>, Text> values;
  private final Map<Place, Text> places;

  /** For the loader of packs. */
  public Vocabulary(
      Map<FactType, Text> types,
      Collection<Term> terms,
      Map<Enum<?>, Text> values,
      Map<Place, Text> places) {
    this.types = new LinkedHashMap<>(types);
    this.values = new LinkedHashMap<>(values);
    this.places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    for (Term term : terms) {
      this.terms.computeIfAbsent(term.type(), t -> new LinkedHashMap<>()).put(term.name(), term);
    }
  }

  public List<FactType> types() {
    return List.copyOf(types.keySet());
  }

  /** The type of this simple name, or null. */
  public @Nullable FactType type(String name) {
    for (FactType type : types.keySet()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    return null;
  }

  /**
   * The type of this simple name.
   *
   * @throws IllegalArgumentException if there is none; the message says which may be meant
   */
  public FactType require(String name) {
    FactType type = type(name);
    if (type == null) {
      throw new IllegalArgumentException(
          "There is no type of fact '"
              + name
              + "'. "
              + Advice.nearest(name, types.keySet().stream().map(FactType::name).toList()));
    }
    return type;
  }

  /** What people call facts of a type. */
  public Text label(FactType type) {
    return types.getOrDefault(type, new Text(type.name(), type.name()));
  }

  public List<Term> terms(FactType type) {
    return List.copyOf(terms.getOrDefault(type, Map.of()).values());
  }

  /** The term of a property, or null where the pack gives it no label. */
  public @Nullable Term term(FactType type, String property) {
    return terms.getOrDefault(type, Map.of()).get(property);
  }

  /** What people call a value, or null where the pack does not say. */
  public @Nullable Text label(Enum<?> value) {
    return values.get(value);
  }

  /** What people call a place, or null where the pack does not name it. */
  public @Nullable Text label(Place place) {
    return places.get(place);
  }

  /** The places that the pack names. */
  public Set<Place> places() {
    return places.keySet();
  }
}

package io.guiju.json;

import io.guiju.pack.Parameter;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pack knows of what documents name. Thread-safe. */
final class Known {
  private static final Shape FACT = Shape.of("type", "key");

  private final RulePack pack;
  private final Map<String, Term> terms;
  private final Map<String, Class<?>> valueTypes;

  Known(RulePack pack) {
    this.pack = pack;
    List<FactType> types = pack.vocabulary().types();
    terms =
        types.stream()
            .flatMap(type -> pack.vocabulary().terms(type).stream())
            .collect(Collectors.toMap(Term::toString, term -> term));
    valueTypes =
        Stream.concat(
                Stream.of(String.class),
                Stream.concat(types.stream(), Stream.of(pack.parameters().record()))
                    .flatMap(type -> type.components().stream())
                    .map(Property::elementType))
            .collect(Collectors.toMap(ValueTypes::name, type -> type, (one, other) -> one));
  }

  Provision provision(Json in) {
    Provision provision = pack.provision(in.text());
    if (provision == null) {
      throw in.unknown(pack.provisions().stream().map(Provision::id).toList());
    }
    return provision;
  }

  FactType type(Json in) {
    return in.check(() -> pack.vocabulary().require(in.text()));
  }

  Term term(Json in) {
    Term term = terms.get(in.text());
    if (term == null) {
      throw in.unknown(terms.keySet());
    }
    return term;
  }

  Parameter parameter(Json in) {
    Parameter parameter = pack.parameters().find(in.text());
    if (parameter == null) {
      throw in.unknown(pack.parameters().all().stream().map(Parameter::id).toList());
    }
    return parameter;
  }

  Class<?> valueType(Json in) {
    Class<?> type = valueTypes.get(in.text());
    if (type == null) {
      throw in.unknown(valueTypes.keySet());
    }
    return type;
  }

  FactKey fact(Json in) {
    in.shaped(FACT);
    return key(type(in.get("type")), in.get("key"));
  }

  static FactKey key(FactType type, Json in) {
    List<Json> parts = in.list(part -> part);
    if (parts.size() != type.keys().size()) {
      throw in.error("The key of " + type + " is " + type.keys() + ": write a value for each");
    }
    List<Object> key = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      key.add(ValueJson.read(parts.get(i), type.keys().get(i)));
    }
    return new FactKey(type, key);
  }

  /** A value that the term has. */
  static Object value(Json in, Term term) {
    return ValueJson.read(in, property(term));
  }

  static Property property(Term term) {
    return Objects.requireNonNull(term.type().property(term.name()));
  }

  /** What is known of a fact, by name of the component, in the order of the document. */
  static Map<String, Object> values(FactType type, Json in) {
    List<String> names = type.components().stream().map(Property::name).toList();
    Map<String, Object> values = new LinkedHashMap<>();
    in.shaped(Shape.of().maybe(names.toArray(String[]::new)))
        .map()
        .forEach(
            (name, value) ->
                values.put(
                    name, ValueJson.read(value, Objects.requireNonNull(type.property(name)))));
    return values;
  }

  /** The same by term. */
  Map<Term, Object> terms(FactType type, Json in) {
    Map<Term, Object> byTerm = new LinkedHashMap<>();
    values(type, in)
        .forEach(
            (name, value) ->
                byTerm.put(
                    term(new Json(Json.within(in.pointer(), name), type + "." + name)), value));
    return byTerm;
  }
}

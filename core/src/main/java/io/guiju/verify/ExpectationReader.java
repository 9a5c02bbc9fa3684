package io.guiju.verify;

import io.guiju.Outcome;
import io.guiju.Route;
import io.guiju.Truth;
import io.guiju.internal.pack.Yaml;
import io.guiju.pack.Advice;
import io.guiju.pack.Term;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import io.guiju.type.Values;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a case expects of the finding. */
record ExpectationReader(Vocabulary vocabulary) {
  /** The keys of a case that say what is expected. */
  static final Set<String> KEYS = Set.of("expect", "missing", "route", "grounds", "gaps");

  FindingExpectation read(Yaml yaml) {
    Yaml route = yaml.find("route");
    Yaml gaps = yaml.find("gaps");
    return new FindingExpectation(
        constant(Outcome.class, yaml.get("expect")),
        missing(yaml),
        route == null ? null : constant(Route.class, route),
        grounds(yaml.find("grounds")),
        gaps == null ? null : gaps(gaps));
  }

  static <E extends Enum<E>> E constant(Class<E> type, Yaml yaml) {
    return type.cast(yaml.as(text -> Values.parse(type, text)));
  }

  private static @Nullable Set<String> missing(Yaml yaml) {
    return yaml.find("missing") == null
        ? null
        : yaml.listAt("missing").stream().map(Yaml::text).collect(Collectors.toSet());
  }

  private SortedMap<String, Truth> grounds(@Nullable Yaml yaml) {
    SortedMap<String, Truth> grounds = new TreeMap<>();
    Map<String, Yaml> written = yaml == null ? Map.of() : yaml.map();
    written.forEach(
        (name, value) -> {
          if (name.contains(".")) {
            value.check(() -> term(name));
          } else {
            value.check(() -> vocabulary.require(name));
          }
          grounds.put(name, constant(Truth.class, value));
        });
    return grounds;
  }

  private SortedMap<String, String> gaps(Yaml yaml) {
    SortedMap<String, String> gaps = new TreeMap<>();
    yaml.map()
        .forEach(
            (name, value) -> {
              Term term = value.check(() -> term(name));
              gaps.put(name, value.as(text -> ExpectedGap.of(term, text)).toString());
            });
    return gaps;
  }

  /** The term of this name, written as {@code Type.term}. */
  private Term term(String name) {
    int dot = name.indexOf('.');
    FactType type = vocabulary.require(dot < 0 ? name : name.substring(0, dot));
    String property = name.substring(dot + 1);
    Term term = dot < 0 ? null : vocabulary.term(type, property);
    if (term == null) {
      throw new IllegalArgumentException(
          type
              + " has no term '"
              + (dot < 0 ? "" : property)
              + "'. "
              + Advice.nearest(property, vocabulary.terms(type).stream().map(Term::name).toList()));
    }
    return term;
  }
}

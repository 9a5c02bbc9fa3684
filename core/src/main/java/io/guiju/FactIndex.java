package io.guiju;

import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Facts by type, and by what they refer to; each list in the order of the keys. Thread-safe. */
final class FactIndex {
  private static final int INDEXED_FROM = 16;

  private final Map<Class<?>, List<Object>> byType = new HashMap<>();
  private final Map<Object, FactKey> keys = new IdentityHashMap<>();
  private final Map<Property, Map<Object, List<Object>>> byProperty = new ConcurrentHashMap<>();

  FactIndex(Map<FactKey, Object> facts) {
    facts.forEach(
        (key, fact) -> {
          byType.computeIfAbsent(key.type().type(), type -> new ArrayList<>()).add(fact);
          keys.put(fact, key);
        });
    byType.replaceAll(
        (type, ofType) -> ofType.stream().sorted(Comparator.comparing(keys::get)).toList());
  }

  List<Object> of(Class<?> type) {
    return byType.getOrDefault(type, List.of());
  }

  /** Those that have a value, and those without one, which may have it. */
  List<Object> of(Class<?> type, Property property, Object value) {
    List<Object> all = of(type);
    if (all.size() < INDEXED_FROM) {
      return all;
    }
    Map<Object, List<Object>> index =
        byProperty.computeIfAbsent(property, p -> byValue(all, property));
    List<Object> having = index.getOrDefault(value, List.of());
    List<Object> unknown = index.getOrDefault(null, List.of());
    if (unknown.isEmpty()) {
      return having;
    }
    return Stream.concat(having.stream(), unknown.stream())
        .sorted(Comparator.comparing(keys::get))
        .toList();
  }

  private static Map<Object, List<Object>> byValue(List<Object> facts, Property property) {
    Map<Object, List<Object>> byValue = new HashMap<>();
    for (Object fact : facts) {
      byValue.computeIfAbsent(property.of(fact), value -> new ArrayList<>()).add(fact);
    }
    byValue.replaceAll((value, having) -> Collections.unmodifiableList(having));
    return byValue;
  }

  /** The key of one of the facts. */
  FactKey keyOf(Object fact) {
    FactKey key = keys.get(fact);
    return key != null ? key : FactType.of(fact.getClass()).keyOf(fact);
  }
}

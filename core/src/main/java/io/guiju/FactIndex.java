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
import org.jspecify.annotations.Nullable;

/** Facts by type, and by what they refer to; each list in the order of the keys. Thread-safe. */
final class FactIndex {
  private static final int INDEXED_FROM = 16;

  /** Has the types in which these do not differ; null where there is none. */
  private final @Nullable FactIndex before;

  private final Map<Class<?>, List<Object>> byType = new HashMap<>();
  private final Map<Object, FactKey> keys = new IdentityHashMap<>();
  private final Map<Property, Map<Object, List<Object>>> byProperty = new ConcurrentHashMap<>();

  FactIndex(Map<FactKey, Object> facts) {
    before = null;
    facts.forEach(
        (key, fact) -> {
          byType.computeIfAbsent(key.type().type(), type -> new ArrayList<>()).add(fact);
          keys.put(fact, key);
        });
    byType.replaceAll(
        (type, ofType) -> ofType.stream().sorted(Comparator.comparing(keys::get)).toList());
  }

  /**
   * @param changed each in place of the one with its key where there is one
   */
  FactIndex(FactIndex before, Map<FactKey, Object> changed) {
    this.before = before;
    changed.forEach(
        (key, fact) -> {
          keys.put(fact, key);
          byType.computeIfAbsent(key.type().type(), type -> new ArrayList<>(before.of(type)));
          put(byType.get(key.type().type()), key, fact);
        });
  }

  private void put(List<Object> sorted, FactKey key, Object fact) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = keyOf(sorted.get(middle)).compareTo(key);
      if (order == 0) {
        sorted.set(middle, fact);
        return;
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    sorted.add(low, fact);
  }

  List<Object> of(Class<?> type) {
    List<Object> all = byType.get(type);
    if (all != null) {
      return Collections.unmodifiableList(all);
    }
    return before == null ? List.of() : before.of(type);
  }

  /** Those that have a value, and those without one, which may have it. */
  List<Object> of(Class<?> type, Property property, Object value) {
    if (before != null && !byType.containsKey(type)) {
      return before.of(type, property, value);
    }
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
        .sorted(Comparator.comparing(this::keyOf))
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
    if (key != null) {
      return key;
    }
    return before == null ? FactType.of(fact.getClass()).keyOf(fact) : before.keyOf(fact);
  }
}

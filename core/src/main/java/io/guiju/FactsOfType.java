package io.guiju;

import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a type in the order of their keys, and the key of each. Thread-safe.
 *
 * <p>Up to a size it is quicker to go through them than to hash.
 */
final class FactsOfType {
  private static final int INDEXED_FROM = 16;

  private final FactType type;
  private final FactKey[] keys;
  private final List<Object> facts;
  private final @Nullable Map<Property, Map<Object, List<Object>>> byProperty;

  /** The many of which these differ in a few, whose index answers; null where they do not. */
  private final @Nullable FactsOfType before;

  /** Those few. */
  private final @Nullable FactsOfType changed;

  /** The keys of many; made when one is first asked for. */
  private volatile @Nullable Map<Object, FactKey> byFact;

  /**
   * @param keys in their order
   */
  FactsOfType(FactKey[] keys, List<Object> facts) {
    this(keys, facts, null, null);
  }

  private FactsOfType(
      FactKey[] keys,
      List<Object> facts,
      @Nullable FactsOfType before,
      @Nullable FactsOfType changed) {
    this.type = keys[0].type();
    this.keys = keys;
    this.facts = facts;
    this.before = before;
    this.changed = changed;
    this.byProperty = before == null && isIndexed() ? new ConcurrentHashMap<>() : null;
  }

  FactType type() {
    return type;
  }

  List<Object> facts() {
    return facts;
  }

  private boolean isIndexed() {
    return keys.length >= INDEXED_FROM;
  }

  /** These with others, each in place of the one with its key where there is one. */
  FactsOfType with(FactsOfType others) {
    List<FactKey> allKeys = new ArrayList<>(Arrays.asList(keys));
    List<Object> all = new ArrayList<>(facts);
    for (int i = 0; i < others.keys.length; i++) {
      int at = Collections.binarySearch(allKeys, others.keys[i]);
      if (at >= 0) {
        all.set(at, others.facts.get(i));
      } else {
        allKeys.add(-at - 1, others.keys[i]);
        all.add(-at - 1, others.facts.get(i));
      }
    }
    FactsOfType base = before == null ? this : before;
    FactsOfType few = changed == null ? others : changed.with(others);
    boolean indexed = base.isIndexed() && !few.isIndexed();
    return new FactsOfType(
        allKeys.toArray(FactKey[]::new),
        List.copyOf(all),
        indexed ? base : null,
        indexed ? few : null);
  }

  @Nullable FactKey keyOf(Object fact) {
    if (before != null && changed != null) {
      FactKey key = changed.keyOf(fact);
      return key != null ? key : before.keyOf(fact);
    } else if (isIndexed()) {
      return byFact().get(fact);
    }
    for (int i = 0; i < keys.length; i++) {
      if (facts.get(i) == fact) {
        return keys[i];
      }
    }
    return null;
  }

  private Map<Object, FactKey> byFact() {
    Map<Object, FactKey> made = byFact;
    if (made == null) {
      made = new IdentityHashMap<>(keys.length);
      for (int i = 0; i < keys.length; i++) {
        made.put(facts.get(i), keys[i]);
      }
      byFact = made;
    }
    return made;
  }

  List<Object> having(Property property, Object value) {
    if (before != null && changed != null) {
      return having(before, changed, property, value);
    } else if (byProperty == null) {
      return facts;
    }
    Map<Object, List<Object>> index =
        byProperty.computeIfAbsent(property, p -> byValue(facts, property));
    List<Object> having = index.getOrDefault(value, List.of());
    List<Object> unknown = index.getOrDefault(null, List.of());
    return unknown.isEmpty() ? having : inOrder(having, unknown);
  }

  /** What the index of those before gives, with the changed in place of what they replace. */
  private List<Object> having(
      FactsOfType before, FactsOfType changed, Property property, Object value) {
    List<Object> having = before.having(property, value);
    for (int i = 0; i < changed.keys.length; i++) {
      int at = Arrays.binarySearch(before.keys, changed.keys[i]);
      Object replaced = at < 0 ? null : before.facts.get(at);
      if (replaced != null && mayHave(replaced, property, value)) {
        having = having.stream().filter(fact -> fact != replaced).toList();
      }
      Object fact = changed.facts.get(i);
      if (mayHave(fact, property, value)) {
        having = inOrder(having, List.of(fact));
      }
    }
    return having;
  }

  private static boolean mayHave(Object fact, Property property, Object value) {
    Object its = property.of(fact);
    return its == null || its.equals(value);
  }

  private List<Object> inOrder(List<Object> some, List<Object> others) {
    List<Object> all = new ArrayList<>(some);
    all.addAll(others);
    all.sort(Comparator.comparing(this::keyOf));
    return Collections.unmodifiableList(all);
  }

  private static Map<Object, List<Object>> byValue(List<Object> facts, Property property) {
    Map<Object, List<Object>> byValue = new HashMap<>();
    for (Object fact : facts) {
      byValue.computeIfAbsent(property.of(fact), value -> new ArrayList<>()).add(fact);
    }
    byValue.replaceAll((value, having) -> Collections.unmodifiableList(having));
    return byValue;
  }
}

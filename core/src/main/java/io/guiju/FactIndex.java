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
 * Facts by type, and by what they refer to; each list in the order of the keys. Thread-safe.
 *
 * <p>The records of one enterprise are few facts of few types, looked up again and again: up to a
 * size it is quicker to go through them than to hash. Types are found by their numbers as long as a
 * process knows no more of them than a word has bits.
 */
final class FactIndex {
  private static final int INDEXED_FROM = 16;

  /** In the order of their bits, then those without one. */
  private final OfType[] types;

  /** The bits of their numbers, as far as there are bits. */
  private final long present;

  /** The facts of a type, and the key of each. */
  private static final class OfType {
    private final FactType type;
    private final FactKey[] keys;
    private final List<Object> facts;
    private final @Nullable Map<Property, Map<Object, List<Object>>> byProperty;

    /** The many of which these differ in a few, whose index answers; null where they do not. */
    private final @Nullable OfType before;

    /** Those few. */
    private final @Nullable OfType changed;

    /** The keys of many; made when one is first asked for. */
    private volatile @Nullable Map<Object, FactKey> byFact;

    /**
     * @param keys in their order
     */
    OfType(FactKey[] keys, List<Object> facts) {
      this(keys, facts, null, null);
    }

    private OfType(
        FactKey[] keys, List<Object> facts, @Nullable OfType before, @Nullable OfType changed) {
      this.type = keys[0].type();
      this.keys = keys;
      this.facts = facts;
      this.before = before;
      this.changed = changed;
      this.byProperty = before == null && isIndexed() ? new ConcurrentHashMap<>() : null;
    }

    private boolean isIndexed() {
      return keys.length >= INDEXED_FROM;
    }

    /** These with others, each in place of the one with its key where there is one. */
    OfType with(OfType others) {
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
      OfType base = before == null ? this : before;
      OfType few = changed == null ? others : changed.with(others);
      boolean indexed = base.isIndexed() && !few.isIndexed();
      return new OfType(
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
    private List<Object> having(OfType before, OfType changed, Property property, Object value) {
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
  }

  private FactIndex(List<OfType> found) {
    types = new OfType[found.size()];
    long bits = 0;
    for (int i = 0; i < types.length; i++) {
      bits |= bit(found.get(i).type);
    }
    present = bits;
    int others = Long.bitCount(present);
    for (int i = 0; i < types.length; i++) {
      OfType each = found.get(i);
      types[bit(each.type) == 0 ? others++ : place(bit(each.type))] = each;
    }
  }

  /** Where the type of a bit stands among those that are present. */
  private int place(long bit) {
    return Long.bitCount(present & bit - 1);
  }

  /** The bit of a type; none where its number is too high. */
  static long bit(FactType type) {
    return type.number() < Long.SIZE ? 1L << type.number() : 0;
  }

  FactIndex(Map<FactKey, Object> facts) {
    this(byType(facts));
  }

  private static List<OfType> byType(Map<FactKey, Object> facts) {
    FactKey[] keys = facts.keySet().toArray(FactKey[]::new);
    Arrays.sort(keys);
    List<OfType> found = new ArrayList<>(4);
    for (int from = 0, to = 0; from < keys.length; from = to) {
      while (to < keys.length && keys[to].type() == keys[from].type()) {
        to++;
      }
      FactKey[] ofType = Arrays.copyOfRange(keys, from, to);
      Object[] all = new Object[ofType.length];
      for (int i = 0; i < all.length; i++) {
        all[i] = facts.get(ofType[i]);
      }
      found.add(new OfType(ofType, List.of(all)));
    }
    return found;
  }

  /** These with others; types in which they do not differ are shared. */
  FactIndex with(Map<FactKey, Object> changed) {
    List<OfType> found = new ArrayList<>(List.of(types));
    for (OfType others : byType(changed)) {
      int at = found.indexOf(find(others.type));
      if (at >= 0) {
        found.set(at, found.get(at).with(others));
      } else {
        found.add(others);
      }
    }
    return new FactIndex(found);
  }

  private @Nullable OfType find(Class<?> type) {
    for (OfType each : types) {
      if (each.type.type() == type) {
        return each;
      }
    }
    return null;
  }

  private @Nullable OfType find(FactType type) {
    long bit = bit(type);
    if (bit == 0) {
      return find(type.type());
    }
    return (present & bit) == 0 ? null : types[place(bit)];
  }

  List<Object> of(Class<?> type) {
    OfType found = find(type);
    return found == null ? List.of() : found.facts;
  }

  List<Object> of(FactType type) {
    OfType found = find(type);
    return found == null ? List.of() : found.facts;
  }

  /** Those that have a value, and those without one, which may have it. */
  List<Object> of(FactType type, Property property, Object value) {
    OfType found = find(type);
    return found == null ? List.of() : found.having(property, value);
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
    OfType found = find(fact.getClass());
    FactKey key = found == null ? null : found.keyOf(fact);
    return key != null ? key : FactType.of(fact.getClass()).keyOf(fact);
  }
}

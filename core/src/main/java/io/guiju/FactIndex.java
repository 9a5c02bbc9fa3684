package io.guiju;

import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts by type, and by what they refer to; each list in the order of the keys. Thread-safe.
 *
 * <p>The records of one enterprise are few facts of few types, looked up again and again. Types are
 * found by their numbers as long as a process knows no more of them than a word has bits.
 */
final class FactIndex {
  /** In the order of their bits, then those without one. */
  private final FactsOfType[] types;

  /** The bits of their numbers, as far as there are bits. */
  private final long present;

  private FactIndex(List<FactsOfType> found) {
    types = new FactsOfType[found.size()];
    long bits = 0;
    for (int i = 0; i < types.length; i++) {
      bits |= bit(found.get(i).type());
    }
    present = bits;
    int others = Long.bitCount(present);
    for (int i = 0; i < types.length; i++) {
      FactsOfType each = found.get(i);
      types[bit(each.type()) == 0 ? others++ : place(bit(each.type()))] = each;
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

  private static List<FactsOfType> byType(Map<FactKey, Object> facts) {
    FactKey[] keys = facts.keySet().toArray(FactKey[]::new);
    Arrays.sort(keys);
    List<FactsOfType> found = new ArrayList<>(4);
    for (int from = 0, to = 0; from < keys.length; from = to) {
      while (to < keys.length && keys[to].type() == keys[from].type()) {
        to++;
      }
      FactKey[] ofType = Arrays.copyOfRange(keys, from, to);
      Object[] all = new Object[ofType.length];
      for (int i = 0; i < all.length; i++) {
        all[i] = facts.get(ofType[i]);
      }
      found.add(new FactsOfType(ofType, List.of(all)));
    }
    return found;
  }

  /** These with others; types in which they do not differ are shared. */
  FactIndex with(Map<FactKey, Object> changed) {
    List<FactsOfType> found = new ArrayList<>(List.of(types));
    for (FactsOfType others : byType(changed)) {
      int at = found.indexOf(find(others.type()));
      if (at >= 0) {
        found.set(at, found.get(at).with(others));
      } else {
        found.add(others);
      }
    }
    return new FactIndex(found);
  }

  private @Nullable FactsOfType find(Class<?> type) {
    for (FactsOfType each : types) {
      if (each.type().type() == type) {
        return each;
      }
    }
    return null;
  }

  private @Nullable FactsOfType find(FactType type) {
    long bit = bit(type);
    if (bit == 0) {
      return find(type.type());
    }
    return (present & bit) == 0 ? null : types[place(bit)];
  }

  List<Object> of(Class<?> type) {
    FactsOfType found = find(type);
    return found == null ? List.of() : found.facts();
  }

  List<Object> of(FactType type) {
    FactsOfType found = find(type);
    return found == null ? List.of() : found.facts();
  }

  /** Those that have a value, and those without one, which may have it. */
  List<Object> of(FactType type, Property property, Object value) {
    FactsOfType found = find(type);
    return found == null ? List.of() : found.having(property, value);
  }

  /** The key of one of the facts. */
  FactKey keyOf(Object fact) {
    FactsOfType found = find(fact.getClass());
    FactKey key = found == null ? null : found.keyOf(fact);
    return key != null ? key : FactType.of(fact.getClass()).keyOf(fact);
  }
}

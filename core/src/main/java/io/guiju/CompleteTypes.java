package io.guiju;

import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Of which types a host gave all facts that there are: for every subject, or for one. */
final class CompleteTypes {
  private final Set<Class<?>> types;

  /** The same as bits of the numbers of types, as far as there are bits. */
  private long bits;

  private final Map<FactKey, Set<Class<?>>> bySubject;

  CompleteTypes() {
    this(new HashSet<>(), 0, new HashMap<>());
  }

  private CompleteTypes(Set<Class<?>> types, long bits, Map<FactKey, Set<Class<?>>> bySubject) {
    this.types = types;
    this.bits = bits;
    this.bySubject = bySubject;
  }

  void add(FactType type) {
    types.add(type.type());
    bits |= FactIndex.bit(type);
  }

  void add(FactType type, FactKey subject) {
    bySubject.computeIfAbsent(subject, key -> new HashSet<>()).add(type.type());
  }

  void addAll(CompleteTypes others) {
    types.addAll(others.types);
    bits |= others.bits;
    others.bySubject.forEach((key, its) -> bySubject.put(key, new HashSet<>(its)));
  }

  /** The same, to which nothing is added any more. */
  CompleteTypes copy() {
    Map<FactKey, Set<Class<?>>> copied = Map.of();
    if (saysOfSubjects()) {
      copied = new HashMap<>(bySubject);
      copied.replaceAll((key, its) -> Set.copyOf(its));
    }
    return new CompleteTypes(Set.copyOf(types), bits, copied);
  }

  boolean contains(Class<?> type) {
    return types.contains(type);
  }

  /** The same, found more quickly. */
  boolean contains(FactType type) {
    long bit = FactIndex.bit(type);
    return (bits & bit) != 0 || bit == 0 && types.contains(type.type());
  }

  /** Whether anything is said for single subjects. */
  boolean saysOfSubjects() {
    return !bySubject.isEmpty();
  }

  /** Whether that is said for the subject by itself. */
  boolean containsFor(FactKey subject, Class<?> type) {
    // A key is not hashed where nothing is said of any.
    return saysOfSubjects() && bySubject.getOrDefault(subject, Set.of()).contains(type);
  }
}

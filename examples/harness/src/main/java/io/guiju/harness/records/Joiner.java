package io.guiju.harness.records;

import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Superseding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings rows together whose facts refer to each other. */
final class Joiner {
  private final UnionFind sets = new UnionFind();
  private final Map<FactKey, Integer> numbers = new HashMap<>();
  private final Map<FactKey, Record> supplied = new HashMap<>();
  private final List<AcceptedRow> rows = new ArrayList<>();
  private final Map<FactType, Set<FactKey>> lost = new LinkedHashMap<>();
  private final Map<FactType, List<AcceptedRow>> anyones = new HashMap<>();

  /** The fact of this key, or null where no row gave it. */
  @Nullable Record find(FactKey key) {
    return supplied.get(key);
  }

  void add(AcceptedRow row) {
    rows.add(row);
    row.facts()
        .forEach(
            (key, fact) -> {
              supplied.merge(
                  key, fact, (first, last) -> Superseding.supersedes(first, last) ? first : last);
              int number = number(key);
              References.of(key.type(), fact).forEach(other -> sets.join(number, number(other)));
              if (References.someUnknown(key.type(), fact)) {
                anyones.computeIfAbsent(key.type(), type -> new ArrayList<>()).add(row);
              }
            });
  }

  /**
   * The rows that gave a fact of a type without saying whose it is. It may be anyone's, so its type
   * is complete for nobody.
   */
  List<AcceptedRow> anyones(FactType type) {
    return List.copyOf(anyones.getOrDefault(type, List.of()));
  }

  /** The rows that nothing is checked with: no fact tied to them is a subject. */
  List<AcceptedRow> withoutSubject(Set<FactType> subjects) {
    Set<Integer> judged = new HashSet<>();
    supplied.keySet().stream()
        .filter(key -> subjects.contains(key.type()))
        .forEach(key -> judged.add(sets.find(number(key))));
    return rows.stream()
        .filter(
            row ->
                row.facts().keySet().stream()
                    .noneMatch(key -> judged.contains(sets.find(number(key)))))
        .toList();
  }

  private int number(FactKey key) {
    return numbers.computeIfAbsent(key, k -> sets.add());
  }

  /** Says that a fact of this type, which belongs to these, was in a row that could not be read. */
  void lost(FactType type, Set<FactKey> owners) {
    lost.computeIfAbsent(type, t -> new HashSet<>()).addAll(owners);
  }

  /** The facts that belong together, in the order of the first row of each. */
  List<Group> groups(Set<FactType> declared) {
    Set<FactType> complete = new LinkedHashSet<>(declared);
    complete.removeAll(anyones.keySet());
    Map<FactType, Set<FactKey>> incompleteFor = incompleteFor();
    Map<Integer, Group> groups = new LinkedHashMap<>();
    for (AcceptedRow row : rows) {
      row.facts()
          .forEach(
              (key, fact) ->
                  groups
                      .computeIfAbsent(
                          sets.find(number(key)), set -> new Group(complete, incompleteFor))
                      .add(key, fact, row.provenance()));
    }
    return List.copyOf(groups.values());
  }

  /** By lost type its owners, what refers to them, and what that refers to besides. */
  private Map<FactType, Set<FactKey>> incompleteFor() {
    Map<FactType, Set<FactKey>> touched = new HashMap<>();
    lost.forEach((type, owners) -> touched.put(type, new HashSet<>(owners)));
    supplied.forEach(
        (key, fact) -> {
          List<FactKey> others = References.of(key.type(), fact);
          lost.forEach(
              (type, owners) -> {
                if (others.stream().anyMatch(owners::contains)) {
                  touched.get(type).add(key);
                  touched.get(type).addAll(others);
                }
              });
        });
    return touched;
  }
}

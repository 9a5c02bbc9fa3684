package io.guiju.harness.records;

import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings rows together whose facts refer to each other. */
final class Joiner {
  private final UnionFind sets = new UnionFind();
  private final Map<FactKey, Integer> numbers = new HashMap<>();
  private final Set<FactKey> supplied = new HashSet<>();
  private final List<AcceptedRow> rows = new ArrayList<>();
  private final Map<FactType, Set<FactKey>> lost = new LinkedHashMap<>();

  boolean has(FactKey key) {
    return supplied.contains(key);
  }

  void add(AcceptedRow row) {
    rows.add(row);
    row.facts()
        .forEach(
            (key, fact) -> {
              supplied.add(key);
              int number = number(key);
              References.of(key.type(), fact).forEach(other -> sets.join(number, number(other)));
            });
  }

  private int number(FactKey key) {
    return numbers.computeIfAbsent(key, k -> sets.add());
  }

  /** Says that a fact of this type, which belongs to these, was in a row that could not be read. */
  void lost(FactType type, Set<FactKey> owners) {
    lost.computeIfAbsent(type, t -> new HashSet<>()).addAll(owners);
  }

  List<AcceptedRow> rows() {
    return List.copyOf(rows);
  }

  /** The facts that belong together, in the order of the first row of each. */
  List<Group> groups(Set<FactType> complete) {
    Map<Integer, Group> groups = new LinkedHashMap<>();
    for (AcceptedRow row : rows) {
      row.facts()
          .forEach(
              (key, fact) ->
                  groups
                      .computeIfAbsent(sets.find(number(key)), set -> new Group(complete))
                      .add(fact, row.source()));
    }
    lost.forEach(
        (type, owners) -> {
          for (FactKey owner : owners) {
            Integer number = numbers.get(owner);
            if (number != null) {
              groups.get(sets.find(number)).incomplete(type);
            }
          }
        });
    return List.copyOf(groups.values());
  }
}

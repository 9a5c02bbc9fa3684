package io.guiju.harness.records;

import io.guiju.Facts;
import io.guiju.Provenance;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Facts that belong together, and the types that are complete among them. */
final class Group {
  private record Sourced(FactKey key, Record fact, Provenance provenance) {}

  private final List<Sourced> facts = new ArrayList<>(2);
  private final Set<FactType> complete;
  private final Map<FactType, Set<FactKey>> incompleteFor;

  /**
   * @param complete the types of which all facts are there
   * @param incompleteFor the facts for which they are not, by type
   */
  Group(Set<FactType> complete, Map<FactType, Set<FactKey>> incompleteFor) {
    this.complete = complete;
    this.incompleteFor = incompleteFor;
  }

  void add(FactKey key, Record fact, Provenance provenance) {
    facts.add(new Sourced(key, fact, provenance));
  }

  List<FactKey> keys() {
    return facts.stream().map(Sourced::key).toList();
  }

  /** Adds the facts of some types to others. */
  void addTo(Facts.Builder builder, Set<FactType> types) {
    facts.stream()
        .filter(sourced -> types.contains(sourced.key().type()))
        .forEach(sourced -> builder.add(sourced.fact(), sourced.provenance()));
  }

  Facts facts() {
    Facts.Builder builder = Facts.builder().groupedByReference();
    facts.forEach(sourced -> builder.add(sourced.fact(), sourced.provenance()));
    for (FactType type : complete) {
      Class<? extends Record> record = type.type().asSubclass(Record.class);
      Set<FactKey> excepted = incompleteFor.getOrDefault(type, Set.of());
      if (facts.stream().noneMatch(sourced -> excepted.contains(sourced.key()))) {
        builder.complete(record);
      } else {
        facts.stream()
            .filter(sourced -> !excepted.contains(sourced.key()))
            .forEach(sourced -> builder.complete(record, sourced.fact()));
      }
    }
    return builder.build();
  }
}

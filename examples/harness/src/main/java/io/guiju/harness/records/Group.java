package io.guiju.harness.records;

import io.guiju.Facts;
import io.guiju.Provenance;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Facts that belong together, and the types that are complete among them. */
final class Group {
  private record Sourced(FactKey key, Record fact, Provenance provenance) {}

  /**
   * That facts of a type may be missing.
   *
   * @param lost the type
   * @param ownerType with the next, the key of the fact that one may belong to
   */
  record Lost(String lost, String ownerType, String ownerId) {
    static Lost of(FactType lost, FactKey owner) {
      return new Lost(lost.name(), KeyText.type(owner), KeyText.id(owner));
    }
  }

  private final List<Sourced> facts = new ArrayList<>(2);
  private final Set<FactType> complete;
  private final Set<Lost> lost;

  /**
   * @param complete the types of which all facts are there, but for what is lost
   */
  Group(Set<FactType> complete, Set<Lost> lost) {
    this.complete = complete;
    this.lost = lost;
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
      Set<FactKey> excepted = lost.isEmpty() ? Set.of() : incompleteFor(type);
      if (excepted.isEmpty()) {
        builder.complete(record);
      } else {
        facts.stream()
            .filter(sourced -> !excepted.contains(sourced.key()))
            .forEach(sourced -> builder.complete(record, sourced.fact()));
      }
    }
    return builder.build();
  }

  /** Those that a lost fact may belong to, what refers to them, and what that refers to besides. */
  private Set<FactKey> incompleteFor(FactType type) {
    Set<FactKey> touched = new HashSet<>();
    for (Sourced sourced : facts) {
      List<FactKey> others = References.of(sourced.key().type(), sourced.fact());
      if (lost.contains(Lost.of(type, sourced.key()))) {
        touched.add(sourced.key());
      }
      if (others.stream().anyMatch(other -> lost.contains(Lost.of(type, other)))) {
        touched.add(sourced.key());
        touched.addAll(others);
      }
    }
    touched.retainAll(keys());
    return touched;
  }
}

package io.guiju.harness.records;

import io.guiju.Facts;
import io.guiju.Source;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Facts that belong together, and the types that are complete among them. */
final class Group {
  private record Sourced(Record fact, Source source) {}

  private final List<Sourced> facts = new ArrayList<>(2);
  private Set<FactType> complete;

  Group(Set<FactType> complete) {
    this.complete = complete;
  }

  void add(Record fact, Source source) {
    facts.add(new Sourced(fact, source));
  }

  /** Withdraws that the facts of this type are all there. */
  void incomplete(FactType type) {
    complete = new LinkedHashSet<>(complete);
    complete.remove(type);
  }

  Facts facts() {
    Facts.Builder builder = Facts.builder();
    facts.forEach(sourced -> builder.add(sourced.fact(), sourced.source()));
    complete.forEach(type -> builder.complete(type.type().asSubclass(Record.class)));
    return builder.build();
  }
}

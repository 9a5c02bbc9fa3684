package io.guiju.law;

import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.MissingFact;
import io.guiju.pack.Parameter;
import io.guiju.pack.RulePack;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts of which what was missing is known for good, be it that there is nothing. */
final class Settled {
  private Settled() {}

  /**
   * With what values at random name being supplied, the types of missing facts, and of those that
   * they may refer to, complete, and all lists closed.
   *
   * @param missing what was missing before it was filled in
   */
  static Filled of(Filled filled, Finding finding, Set<MissingFact> missing, Random random) {
    RulePack pack = filled.pack();
    Facts.Builder all = Facts.builder();
    filled.facts().all().forEach(fact -> all.add((Record) fact));
    named(filled.facts()).forEach(key -> all.add(any(key, random)));
    for (FactType type : pack.vocabulary().types()) {
      if (filled.facts().isComplete(type.type(), finding.key())
          || missing.stream().anyMatch(fact -> isOf(type, fact))) {
        all.complete(type.type().asSubclass(Record.class));
      }
    }
    Set<String> lists =
        pack.parameters().all().stream()
            .filter(parameter -> parameter.list() == Parameter.Listing.OPEN)
            .map(Parameter::id)
            .collect(Collectors.toSet());
    return new Filled(pack, all.build(), filled.set(), lists);
  }

  /** Whether a fact of the type is missing, or what is missing may refer to one. */
  private static boolean isOf(FactType type, MissingFact missing) {
    if (missing instanceof MissingFact.MissingRecord record) {
      return record.type().equals(type)
          || record.type().components().stream().anyMatch(component -> refers(component, type));
    }
    return missing instanceof MissingFact.MissingTerm term
        && refers(term.fact().type().property(term.term().name()), type);
  }

  private static boolean refers(Property property, FactType type) {
    return property.references().contains(type.type());
  }

  /** What values at random refer to and nobody supplied. */
  private static Set<FactKey> named(Facts facts) {
    Set<FactKey> named = new LinkedHashSet<>();
    for (Object fact : facts.all()) {
      for (Property component : FactType.of(fact.getClass()).components()) {
        Object id = component.of(fact);
        if (id != null && id.toString().startsWith(Filled.NEW)) {
          component.references().stream()
              .map(type -> new FactKey(FactType.of(type), List.of(id)))
              .filter(key -> facts.find(key) == null)
              .forEach(named::add);
        }
      }
    }
    return named;
  }

  private static Record any(FactKey key, Random random) {
    Map<String, Object> values = new HashMap<>();
    for (Property component : key.type().components()) {
      values.put(component.name(), RandomFacts.value(component, random, true));
    }
    values.put(key.type().keys().get(0).name(), key.id());
    return (Record) key.type().create(values);
  }
}

package io.guiju.law;

import io.guiju.Change;
import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.MissingFact;
import io.guiju.Outcome;
import io.guiju.pack.Parameter;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.type.FactKey;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Facts with what was missing filled in, and the parameters that were. */
record Filled(RulePack pack, Facts facts, Map<String, Set<String>> set, Set<String> closed) {
  static final String NEW = "NEW";
  private static final Map<Class<?>, Object> BEYOND =
      Map.of(BigDecimal.class, new BigDecimal("5000"), Place.class, new Place("110000"));
  private static final Map<String, List<Set<String>>> PARAMETERS =
      Map.of(
          "supportedGrades", List.of(Set.of("NONE"), Set.of("A"), Set.of("A", "B", "C")),
          "clusters135N", List.of(Set.of("NONE"), Set.of("A"), Set.of("A", "B", "C")),
          "overseasEngineerCountries",
              List.of(Set.of("FR"), Set.of("DE"), Set.of("CN", "DE", "JP")),
          "youngAgeLimit", List.of(Set.of("2021"), Set.of("2024")),
          "innovationPointsCut", List.of(Set.of("-5"), Set.of("200")),
          "rdIntensityThreshold", List.of(Set.of("1 %"), Set.of("200 %")));

  /**
   * With values at random.
   *
   * @param strange whether amounts may be zero, below or very large, and places vague or far away
   */
  static Filled at(
      RulePack pack,
      Facts facts,
      Finding finding,
      List<MissingFact> missing,
      Random random,
      boolean strange) {
    Map<FactKey, Map<String, Object>> changed = new LinkedHashMap<>();
    List<Record> created = new ArrayList<>();
    Map<String, Set<String>> set = new LinkedHashMap<>();
    for (MissingFact fact : missing) {
      if (fact instanceof MissingFact.MissingTerm term) {
        Property property = term.fact().type().property(term.term().name());
        values(changed, facts, term.fact()).put(property.name(), value(property, random, strange));
      } else if (fact instanceof MissingFact.NoValue share) {
        Property denominator = share.fact().type().property(share.term().share().denominator());
        values(changed, facts, share.fact())
            .put(denominator.name(), value(denominator, random, strange));
      } else if (fact instanceof MissingFact.MissingRecord record) {
        created.add(created(record, NEW + created.size(), finding, random, strange));
      } else if (fact instanceof MissingFact.UnsetParameter unset) {
        List<Set<String>> values = PARAMETERS.get(unset.parameter().id());
        set.put(unset.parameter().id(), values.get(random.nextInt(values.size())));
      } else if (fact instanceof MissingFact.OutsideOpenList outside) {
        set.computeIfAbsent(outside.parameter().id(), id -> members(outside.parameter()))
            .add(outside.value().toString());
      }
    }
    changed.forEach((key, values) -> created.add((Record) key.type().create(values)));
    return new Filled(pack, facts.with(created), set, Set.of());
  }

  private static Set<String> members(Parameter list) {
    return new LinkedHashSet<>(list.on(RandomFacts.AS_OF));
  }

  private static Record created(
      MissingFact.MissingRecord record,
      String id,
      Finding finding,
      Random random,
      boolean strange) {
    Map<String, Object> values = new HashMap<>();
    for (Property component : record.type().components()) {
      Object value = RandomFacts.value(component, random, strange);
      boolean refers = !component.references().isEmpty();
      boolean isSubject =
          component.references().contains(finding.subject().getClass())
              && value.equals(finding.key().id());
      // What ties it to the subject is said; where nothing is, it is tied to others.
      boolean meansAnother = refers && (isSubject || random.nextBoolean());
      values.put(component.name(), meansAnother ? NEW + random.nextInt(3) : value);
    }
    record.with().forEach((term, value) -> values.put(term.name(), value));
    for (Property key : record.type().keys()) {
      if (record.with().keySet().stream().map(Term::name).noneMatch(key.name()::equals)
          && key.references().isEmpty()) {
        values.put(key.name(), key.type() == String.class ? id : values.get(key.name()));
      }
    }
    return (Record) record.type().create(values);
  }

  /** A reference may mean what is filled in as well, and a value be beyond all others. */
  private static Object value(Property property, Random random, boolean strange) {
    if (!property.references().isEmpty() && random.nextBoolean()) {
      return NEW + random.nextInt(3);
    }
    Object beyond = BEYOND.get(property.type());
    if (strange && beyond != null && random.nextBoolean()) {
      return beyond;
    }
    return RandomFacts.value(property, random, strange);
  }

  static Facts with(Facts facts, List<Change> changes) {
    Map<FactKey, Map<String, Object>> changed = new LinkedHashMap<>();
    List<Record> records = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof Change.TermChange term) {
        values(changed, facts, term.fact()).put(term.term().name(), term.to());
      } else if (change instanceof Change.NewFact fact) {
        records.add((Record) fact.type().create(fact.values()));
      }
    }
    changed.forEach((key, values) -> records.add((Record) key.type().create(values)));
    return facts.with(records);
  }

  private static Map<String, Object> values(
      Map<FactKey, Map<String, Object>> changed, Facts facts, FactKey key) {
    return changed.computeIfAbsent(
        key,
        k -> {
          Map<String, Object> values = new HashMap<>();
          Object fact = facts.find(k);
          // Of a holder that is said to be no such fact the place is missing all the same.
          for (int i = 0; i < k.type().keys().size(); i++) {
            values.put(k.type().keys().get(i).name(), k.parts().get(i));
          }
          for (Property component : k.type().components()) {
            if (fact != null) {
              values.put(component.name(), component.of(fact));
            }
          }
          return values;
        });
  }

  Outcome outcome(Finding finding) {
    ComplianceChecker.Builder checker =
        ComplianceChecker.builder(pack).crossCheck(CrossCheck.never());
    set.forEach((id, values) -> checker.set(id, values.toArray(String[]::new)));
    closed.forEach(checker::close);
    return outcome(checker.build(), facts, finding);
  }

  static Outcome outcome(ComplianceChecker checker, Facts facts, Finding finding) {
    return checker.check(facts, finding.asOf()).findingsOf(finding.provision().id()).stream()
        .filter(other -> other.key().equals(finding.key()))
        .findFirst()
        .orElseThrow()
        .outcome();
  }
}

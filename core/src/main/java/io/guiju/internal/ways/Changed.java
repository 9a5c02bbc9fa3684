package io.guiju.internal.ways;

import io.guiju.Change;
import io.guiju.Facts;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts after changes. */
final class Changed {
  private Changed() {}

  static Facts facts(Facts facts, List<Change> changes) {
    Map<FactKey, Map<String, @Nullable Object>> values = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change instanceof Change.TermChange term) {
        values
            .computeIfAbsent(term.fact(), key -> values(facts.find(key)))
            .put(term.term().name(), term.to());
      } else if (change instanceof Change.NewFact fact) {
        Object created = fact.type().create(fact.values());
        values.put(fact.type().keyOf(created), new HashMap<>(fact.values()));
      }
    }
    return facts.with(
        values.entrySet().stream()
            .map(entry -> (Record) entry.getKey().type().create(entry.getValue()))
            .toList());
  }

  private static Map<String, @Nullable Object> values(@Nullable Object fact) {
    Map<String, @Nullable Object> values = new HashMap<>();
    if (fact != null) {
      for (Property component : FactType.of(fact.getClass()).components()) {
        values.put(component.name(), component.of(fact));
      }
    }
    return values;
  }
}

package io.guiju.spark;

import io.guiju.Facts;
import io.guiju.Provenance;
import io.guiju.Source;
import io.guiju.harness.records.PlanFacts;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact about the plan itself by its values, in a form that goes to the driver. */
record PlanFact(
    String type, HashMap<String, Object> values, Source source, @Nullable LocalDate readOn)
    implements Serializable {
  static List<PlanFact> of(@Nullable Facts facts) {
    List<PlanFact> all = new ArrayList<>();
    for (Object fact : facts == null ? List.of() : facts.all()) {
      FactType type = FactType.of(fact.getClass());
      HashMap<String, Object> values = new HashMap<>();
      for (Property property : type.components()) {
        Object value = property.of(fact);
        if (value != null) {
          values.put(property.name(), value);
        }
      }
      Provenance provenance = facts.provenanceOf(fact);
      all.add(new PlanFact(type.name(), values, provenance.source(), provenance.readOn()));
    }
    return all;
  }

  void addTo(Facts.Builder facts) {
    for (FactType known : PlanFacts.types()) {
      if (known.name().equals(type)) {
        facts.add((Record) known.create(values), new Provenance(source, readOn));
      }
    }
  }
}

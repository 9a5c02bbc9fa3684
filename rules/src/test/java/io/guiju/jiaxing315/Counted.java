package io.guiju.jiaxing315;

import io.guiju.Facts;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import io.guiju.type.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts that add to an indicator, and what is changed in them.
 *
 * @param name the indicator
 * @param amount what is added
 * @param year to which year
 * @param facts among them one that has a place
 * @param no changes after which nothing is added, as {@code Title.status=REVOKED}
 * @param still changes after which it is
 */
record Counted(
    String name, String amount, int year, List<Record> facts, List<String> no, List<String> still) {

  static Counted of(String name, int year, Record... facts) {
    return new Counted(name, "1", year, List.of(facts), List.of(), List.of());
  }

  Counted amount(String other) {
    return new Counted(name, other, year, facts, no, still);
  }

  Counted not(String... changes) {
    return new Counted(name, amount, year, facts, List.of(changes), still);
  }

  Counted still(String... changes) {
    return new Counted(name, amount, year, facts, no, List.of(changes));
  }

  /** All types are complete, so that nothing is unknown but what is taken away. */
  Facts with(String... changes) {
    List<Record> changed = new ArrayList<>(facts);
    for (String change : changes) {
      changed.replaceAll(fact -> changed(fact, change));
    }
    Facts.Builder builder = Facts.builder();
    changed.forEach(builder::add);
    changed.forEach(fact -> builder.complete(fact.getClass()));
    return builder.build();
  }

  /** A change without a value takes it away. */
  private static Record changed(Record fact, String change) {
    String[] parts = change.split("[.=]", 3);
    FactType type = FactType.of(fact.getClass());
    if (!type.name().equals(parts[0])) {
      return fact;
    }
    Map<String, @Nullable Object> values = new HashMap<>();
    type.components().forEach(component -> values.put(component.name(), component.of(fact)));
    Property property = type.property(parts[1]);
    values.put(parts[1], parts.length < 3 ? null : Values.parse(property.type(), parts[2]));
    return (Record) type.create(values);
  }

  /** The change that moves the facts, or with no code leaves open where they are. */
  String place(String code) {
    String holder =
        facts.stream()
            .map(fact -> FactType.of(fact.getClass()))
            .filter(type -> type.property("place") != null)
            .map(FactType::name)
            .findFirst()
            .orElseThrow();
    return holder + ".place" + (code.isEmpty() ? "" : "=" + code);
  }

  @Override
  public String toString() {
    return name;
  }
}

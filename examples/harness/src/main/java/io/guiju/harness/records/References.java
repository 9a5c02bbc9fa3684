package io.guiju.harness.records;

import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.List;

/** The facts that a fact refers to. */
final class References {
  private References() {}

  /** The keys of the facts that a value may refer to; none if the property is no reference. */
  static List<FactKey> of(Property property, Object value) {
    List<FactKey> keys = new ArrayList<>(property.references().size());
    for (Class<?> type : property.references()) {
      keys.add(new FactKey(FactType.of(type), List.of(value)));
    }
    return keys;
  }

  /** Whether a fact refers to another that is not said. */
  static boolean someUnknown(FactType type, Record fact) {
    return type.components().stream()
        .anyMatch(p -> !p.references().isEmpty() && p.of(fact) == null);
  }

  /** The keys of the facts that a fact refers to. */
  static List<FactKey> of(FactType type, Record fact) {
    List<FactKey> keys = new ArrayList<>();
    for (Property component : type.components()) {
      Object value = component.references().isEmpty() ? null : component.of(fact);
      if (value != null) {
        keys.addAll(of(component, value));
      }
    }
    return keys;
  }
}

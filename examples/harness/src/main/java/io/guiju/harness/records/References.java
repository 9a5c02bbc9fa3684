package io.guiju.harness.records;

import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts that a fact refers to. */
final class References {
  private References() {}

  /** The key of the fact that a value refers to, if the property is a reference. */
  static Optional<FactKey> of(Property property, Object value) {
    return Optional.ofNullable(property.reference())
        .map(type -> new FactKey(FactType.of(type), List.of(value)));
  }

  /** Whether a fact refers to another that is not said. */
  static boolean someUnknown(FactType type, Record fact) {
    return type.components().stream().anyMatch(p -> p.reference() != null && p.of(fact) == null);
  }

  /** The keys of the facts that a fact refers to. */
  static List<FactKey> of(FactType type, Record fact) {
    List<FactKey> keys = new ArrayList<>();
    for (Property component : type.components()) {
      Object value = component.reference() == null ? null : component.of(fact);
      if (value != null) {
        of(component, value).ifPresent(keys::add);
      }
    }
    return keys;
  }
}

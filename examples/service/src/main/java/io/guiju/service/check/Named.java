package io.guiju.service.check;

import io.guiju.Facts;
import io.guiju.service.store.Assessments.Name;
import io.guiju.type.FactKey;
import io.guiju.type.Property;
import java.util.LinkedHashSet;
import java.util.Set;

/** Whom facts name: themselves, and those that they refer to. */
final class Named {
  private Named() {}

  static Set<Name> in(Facts facts) {
    Set<Name> names = new LinkedHashSet<>();
    for (Object fact : facts.all()) {
      FactKey key = facts.keyOf(fact);
      names.add(new Name(key.type().name(), key.id()));
      for (Property component : key.type().components()) {
        Object other = component.of(fact);
        if (other != null) {
          component
              .references()
              .forEach(type -> names.add(new Name(type.getSimpleName(), other.toString())));
        }
      }
    }
    return names;
  }
}

package io.guiju.harness.report;

import io.guiju.Assessment;
import io.guiju.Finding;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A subject with the findings about it, in the order of the plan.
 *
 * @param name what people call it; empty where it has no name
 * @param place where it is, or what it refers to; null where neither is known
 */
record Subject(FactKey key, String name, @Nullable Place place, List<Finding> findings) {
  static List<Subject> of(Assessment assessment) {
    Map<FactKey, List<Finding>> byKey = new LinkedHashMap<>();
    for (Finding finding : assessment.findings()) {
      byKey.computeIfAbsent(finding.key(), key -> new ArrayList<>()).add(finding);
    }
    Map<String, Place> byId = new LinkedHashMap<>();
    byKey.forEach(
        (key, findings) -> {
          Place place = place(findings.get(0));
          if (place != null) {
            byId.put(key.id(), place);
          }
        });
    List<Subject> subjects = new ArrayList<>(byKey.size());
    byKey.forEach(
        (key, findings) -> {
          Finding first = findings.get(0);
          Place place = place(first);
          subjects.add(
              new Subject(
                  key, name(first), place == null ? referred(first, byId) : place, findings));
        });
    return subjects;
  }

  private static String name(Finding finding) {
    Property name = finding.key().type().property("name");
    return name == null ? "" : Objects.toString(name.of(finding.subject()), "");
  }

  private static @Nullable Place place(Finding finding) {
    FactType type = finding.key().type();
    for (Property component : type.components()) {
      if (component.type() == Place.class) {
        return (Place) component.of(finding.subject());
      }
    }
    return null;
  }

  /** The place of what the subject refers to, such as a product to its enterprise. */
  private static @Nullable Place referred(Finding finding, Map<String, Place> byId) {
    return finding.key().type().components().stream()
        .filter(component -> !component.references().isEmpty())
        .map(component -> byId.get(String.valueOf(component.of(finding.subject()))))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}

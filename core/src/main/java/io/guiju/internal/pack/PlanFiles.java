package io.guiju.internal.pack;

import io.guiju.pack.Indicator;
import io.guiju.pack.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what provisions refer to: names, readings that hold for many, indicators. */
final class PlanFiles {
  private PlanFiles() {}

  static List<Named> named(@Nullable Yaml file) {
    List<Named> named = new ArrayList<>();
    if (file != null) {
      for (Map.Entry<String, Yaml> entry : file.map().entrySet()) {
        Yaml words = entry.getValue();
        words.map(Set.of("kind", "zh", "en"));
        Named.Kind kind = words.get("kind").constant(Named.Kind.class);
        named.add(new Named(entry.getKey(), kind, words.bilingual()));
      }
    }
    return named;
  }

  static Map<String, Reading> readings(@Nullable Yaml file) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    if (file != null) {
      for (Map.Entry<String, Yaml> entry : file.map().entrySet()) {
        readings.put(entry.getKey(), Reading.of(entry.getValue()));
      }
    }
    return readings;
  }

  static void indicators(@Nullable Yaml file, Map<String, Indicator> into) {
    if (file == null) {
      return;
    }
    for (Map.Entry<String, Yaml> entry : file.map().entrySet()) {
      String id = entry.getKey();
      Yaml yaml = entry.getValue();
      yaml.map(Set.of("zh", "en", "unit", "numerator", "denominator", "change"));
      Indicator.Share share =
          yaml.find("numerator") == null
              ? null
              : new Indicator.Share(yaml.get("numerator").text(), yaml.get("denominator").text());
      Indicator indicator =
          new Indicator(
              id, yaml.bilingual(), yaml.get("unit").text(), share, yaml.find("change") != null);
      if (into.put(id, indicator) != null) {
        throw yaml.error(id + " is an indicator of another section as well; remove one");
      }
    }
  }
}

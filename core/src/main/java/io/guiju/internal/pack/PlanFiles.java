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
      file.map()
          .forEach(
              (id, words) -> {
                words.map(Set.of("kind", "zh", "en"));
                Named.Kind kind = words.get("kind").constant(Named.Kind.class);
                named.add(new Named(id, kind, words.bilingual()));
              });
    }
    return named;
  }

  static Map<String, Reading> readings(@Nullable Yaml file) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    if (file != null) {
      file.map().forEach((id, words) -> readings.put(id, Reading.of(words)));
    }
    return readings;
  }

  static void indicators(@Nullable Yaml file, Map<String, Indicator> into) {
    if (file == null) {
      return;
    }
    file.map()
        .forEach(
            (id, yaml) -> {
              yaml.map(Set.of("zh", "en", "unit", "numerator", "denominator", "change"));
              Indicator.Share share =
                  yaml.find("numerator") == null
                      ? null
                      : new Indicator.Share(
                          yaml.get("numerator").text(), yaml.get("denominator").text());
              Indicator indicator =
                  new Indicator(
                      id,
                      yaml.bilingual(),
                      yaml.get("unit").text(),
                      share,
                      yaml.find("change") != null);
              if (into.put(id, indicator) != null) {
                throw yaml.error(id + " is an indicator of another section as well; remove one");
              }
            });
  }
}

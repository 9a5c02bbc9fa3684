package io.guiju.verify;

import io.guiju.internal.pack.Yaml;
import io.guiju.pack.Advice;
import io.guiju.pack.Indicator;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.progress.Observation;
import io.guiju.type.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what was observed for a target, said in few words. */
final class ObservedReader {
  private final RulePack pack;

  ObservedReader(RulePack pack) {
    this.pack = pack;
  }

  /** Of the indicator for the city, of it for other regions, and of other indicators. */
  List<Observation> read(Provision provision, Yaml yaml) {
    List<Observation> seen = new ArrayList<>();
    String city = pack.scope().place().code();
    for (String key : List.of("observe", "at", "of")) {
      Yaml found = yaml.find(key);
      if (found == null) {
        continue;
      }
      Indicator own = provision.target() == null ? null : provision.target().indicator();
      if (own == null) {
        throw found.error("A duty is not observed; say under 'report' how far it is");
      }
      switch (key) {
        case "observe" -> seen.addAll(series(found, own, city));
        case "at" ->
            found.map().forEach((region, years) -> seen.addAll(series(years, own, region)));
        default ->
            found
                .map()
                .forEach((id, years) -> seen.addAll(series(years, indicator(id, years), city)));
      }
    }
    return seen;
  }

  private Indicator indicator(String id, Yaml at) {
    Indicator indicator = pack.indicator(id);
    if (indicator == null) {
      List<String> known = pack.indicators().stream().map(Indicator::id).toList();
      throw at.error("There is no indicator '" + id + "'. " + Advice.nearest(id, known));
    }
    return indicator;
  }

  private static List<Observation> series(Yaml years, Indicator indicator, String region) {
    List<Observation> seen = new ArrayList<>();
    years.map().forEach((year, value) -> seen.add(observation(year, value, indicator, region)));
    return seen;
  }

  /** A number with its unit or in that of the indicator, a part of a whole, or a map with more. */
  private static Observation observation(
      String year, Yaml yaml, Indicator indicator, String region) {
    Yaml value = yaml.isMap() ? yaml.get("value") : yaml;
    if (yaml.isMap()) {
      yaml.map(Set.of("value", "final", "known", "unknown"));
    }
    String written = value.text();
    int space = written.indexOf(' ');
    int of = written.indexOf('/');
    boolean isPart = space < 0 && of > 0;
    int end = space > 0 ? space : isPart ? of : written.length();
    return new Observation(
        indicator.id(),
        region,
        yaml.check(() -> (Integer) Values.parse(Integer.class, year)),
        value.as(text -> Values.decimal(text.substring(0, end))),
        isPart ? value.as(text -> Values.decimal(text.substring(of + 1))) : (BigDecimal) null,
        isPart ? null : space < 0 ? indicator.unit() : written.substring(space + 1),
        null,
        find(Boolean.class, yaml, "final"),
        find(Integer.class, yaml, "known"),
        find(Integer.class, yaml, "unknown"),
        null,
        null);
  }

  private static <T> @Nullable T find(Class<T> type, Yaml yaml, String key) {
    Yaml value = yaml.isMap() ? yaml.find(key) : null;
    return value == null ? null : type.cast(value.as(text -> Values.parse(type, text)));
  }
}

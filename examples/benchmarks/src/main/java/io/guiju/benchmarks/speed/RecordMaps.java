package io.guiju.benchmarks.speed;

import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.InnovationPoints;
import io.guiju.facts.Platform;
import io.guiju.facts.PlatformBuilder;
import io.guiju.facts.Title;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record as expression languages take it: maps and lists of values, made before anything is
 * timed. What nobody knows is null.
 */
final class RecordMaps {
  private RecordMaps() {}

  /** For those who know true and false: the facts that there are. */
  static Map<String, Object> supplied(Sample sample) {
    return of(sample, false);
  }

  /** For those who know null: where a list may have more, one more of which nothing is known. */
  static Map<String, Object> open(Sample sample) {
    return of(sample, true);
  }

  private static Map<String, Object> of(Sample sample, boolean open) {
    var dossier = sample.dossier();
    Enterprise enterprise = dossier.enterprises().supplied().get(0);
    Map<String, Object> values = new HashMap<>();
    values.put(
        "enterprise",
        map(
            "id",
            enterprise.id(),
            "cooperation",
            enterprise.internationalCooperation(),
            "exchange",
            enterprise.internationalExchange()));
    values.put("titles", list(dossier.titles().supplied(), RecordMaps::title));
    values.put("figures", list(dossier.figures().supplied(), RecordMaps::figures));
    values.put("points", list(dossier.points().supplied(), RecordMaps::points));
    values.put("builders", list(dossier.builders().supplied(), RecordMaps::builder));
    values.put("platforms", list(dossier.platforms().supplied(), RecordMaps::platform));
    if (open) {
      more(values, "titles", dossier.titles().complete(), RecordMaps.title(null));
      more(
          values,
          "figures",
          dossier.figures().complete() || !dossier.figures().supplied().isEmpty(),
          RecordMaps.figures(null));
      more(
          values,
          "points",
          dossier.points().complete() || !dossier.points().supplied().isEmpty(),
          RecordMaps.points(null));
      more(values, "builders", dossier.builders().complete(), RecordMaps.builder(null));
      more(values, "platforms", dossier.platforms().complete(), RecordMaps.platform(null));
    }
    return values;
  }

  @SuppressWarnings("unchecked")
  private static void more(
      Map<String, Object> values, String name, boolean all, Map<String, @Nullable Object> unknown) {
    if (!all) {
      ((List<Object>) values.get(name)).add(unknown);
    }
  }

  private static <T> List<Object> list(
      List<T> facts, Function<T, Map<String, @Nullable Object>> map) {
    List<Object> list = new ArrayList<>();
    facts.forEach(fact -> list.add(map.apply(fact)));
    return list;
  }

  private static Map<String, @Nullable Object> title(@Nullable Title title) {
    return map(
        "kind",
        title == null || title.kind() == null ? null : title.kind().name(),
        "status",
        title == null || title.status() == null ? null : title.status().name(),
        "from",
        title == null ? null : title.validFrom(),
        "until",
        title == null ? null : title.validUntil());
  }

  private static Map<String, @Nullable Object> figures(@Nullable AnnualFigures figures) {
    return map(
        "rdExpense",
        figures == null ? null : figures.rdExpense(),
        "revenue",
        figures == null ? null : figures.revenue());
  }

  private static Map<String, @Nullable Object> points(@Nullable InnovationPoints points) {
    return map("points", points == null ? null : points.points());
  }

  private static Map<String, @Nullable Object> builder(@Nullable PlatformBuilder builder) {
    return map(
        "platform",
        builder == null ? null : builder.platformId(),
        "organisation",
        builder == null ? null : builder.organisationId());
  }

  private static Map<String, @Nullable Object> platform(@Nullable Platform platform) {
    return map(
        "id",
        platform == null ? null : platform.id(),
        "rdInstitution",
        platform == null ? null : platform.rdInstitution(),
        "territory",
        platform == null || platform.territory() == null ? null : platform.territory().name());
  }

  private static Map<String, @Nullable Object> map(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> map = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}

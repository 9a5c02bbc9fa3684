package io.guiju.verify;

import io.guiju.Facts;
import io.guiju.Outcome;
import io.guiju.Source;
import io.guiju.internal.pack.Yaml;
import io.guiju.pack.Advice;
import io.guiju.pack.Firmness;
import io.guiju.pack.Indicator;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.progress.Measure;
import io.guiju.progress.MeasureStatus;
import io.guiju.progress.Observation;
import io.guiju.progress.Standing;
import io.guiju.type.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cases of targets and duties: what was observed and reported, said in few words. */
final class ProgressCaseReader {
  /** The keys of a group of cases about a target or a duty. */
  static final Set<String> GROUP =
      Set.of("provision", "firmness", "asOf", "complete", "set", "cases");

  private static final Set<String> CASE =
      Set.of(
          "name",
          "asOf",
          "observe",
          "at",
          "of",
          "report",
          "also",
          "complete",
          "set",
          "expect",
          "standing",
          "missing",
          "failed");

  private final RulePack pack;
  private final CaseReader facts;

  /**
   * @param facts reads what cases of all kinds have
   */
  ProgressCaseReader(RulePack pack, CaseReader facts) {
    this.pack = pack;
    this.facts = facts;
  }

  Case read(Provision provision, Yaml group, Yaml yaml) {
    yaml.map(CASE);
    Facts.Builder given = Facts.builder();
    observations(provision, yaml).forEach(given::add);
    LocalDate asOf = (yaml.find("asOf") == null ? group : yaml).get("asOf").date();
    reports(provision, yaml, asOf).forEach(given::add);
    facts.also(yaml, Source.SELF_DECLARED, given);
    facts.complete(group, given);
    facts.complete(yaml, given);
    return new Case(
        provision.id(),
        yaml.get("name").text(),
        asOf,
        given.build(),
        null,
        facts.set(yaml.find("set") == null ? group : yaml),
        Set.of(),
        expectation(group, yaml),
        yaml.resource(),
        yaml.line());
  }

  /** Of the indicator for the city, of it for other regions, and of other indicators. */
  private List<Observation> observations(Provision provision, Yaml yaml) {
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
    return pack.indicators().stream()
        .filter(indicator -> indicator.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                at.error(
                    "There is no indicator '"
                        + id
                        + "'. "
                        + Advice.nearest(
                            id, pack.indicators().stream().map(Indicator::id).toList())));
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

  /**
   * One for each thing, region and year that a report names; of the day of the check unless said.
   */
  private static List<Measure> reports(Provision provision, Yaml yaml, LocalDate asOf) {
    List<Measure> reports = new ArrayList<>();
    Yaml found = yaml.find("report");
    for (Yaml report : found == null ? List.<Yaml>of() : found.items()) {
      report.map(Set.of("status", "thing", "region", "year", "on"));
      Yaml on = report.find("on");
      Yaml status = report.get("status");
      for (@Nullable String thing : texts(report, "thing")) {
        for (@Nullable String region : texts(report, "region")) {
          for (@Nullable String year : texts(report, "year")) {
            reports.add(
                new Measure(
                    "M" + reports.size(),
                    provision.id(),
                    thing,
                    region,
                    year == null
                        ? null
                        : report.check(() -> (Integer) Values.parse(Integer.class, year)),
                    null,
                    on == null ? asOf : on.date(),
                    ExpectationReader.constant(MeasureStatus.class, status),
                    null));
          }
        }
      }
    }
    return reports;
  }

  private static List<@Nullable String> texts(Yaml yaml, String key) {
    Yaml found = yaml.find(key);
    return found == null ? Collections.singletonList(null) : List.copyOf(found.texts());
  }

  private static ProgressExpectation expectation(Yaml group, Yaml yaml) {
    Yaml firmness = group.find("firmness");
    Yaml standing = yaml.find("standing");
    return new ProgressExpectation(
        ExpectationReader.constant(Outcome.class, yaml.get("expect")),
        standing == null || standing.text().equals(ProgressExpectation.NONE)
            ? yaml.findText("standing")
            : ExpectationReader.constant(Standing.class, standing).name(),
        sorted(yaml, "missing"),
        sorted(yaml, "failed"),
        firmness == null ? null : firmness.constant(Firmness.class));
  }

  private static @Nullable List<String> sorted(Yaml yaml, String key) {
    return yaml.find(key) == null
        ? null
        : Objects.requireNonNull(yaml.find(key)).texts().stream().sorted().toList();
  }
}

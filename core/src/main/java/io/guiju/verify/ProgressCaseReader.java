package io.guiju.verify;

import io.guiju.Facts;
import io.guiju.Outcome;
import io.guiju.Source;
import io.guiju.internal.pack.Yaml;
import io.guiju.pack.Firmness;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.progress.Measure;
import io.guiju.progress.MeasureStatus;
import io.guiju.progress.Standing;
import io.guiju.type.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cases of targets and duties: what was reported for them is said in few words. */
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

  private final ObservedReader observed;
  private final GivenReader reader;

  ProgressCaseReader(RulePack pack, GivenReader reader) {
    this.observed = new ObservedReader(pack);
    this.reader = reader;
  }

  Case read(Provision provision, Yaml group, Yaml yaml) {
    yaml.map(CASE);
    Facts.Builder given = Facts.builder();
    observed.read(provision, yaml).forEach(given::add);
    LocalDate asOf = GivenReader.asOf(group, yaml);
    reports(provision, yaml, asOf).forEach(given::add);
    reader.also(yaml, Source.SELF_DECLARED, given);
    reader.complete(group, given);
    reader.complete(yaml, given);
    return new Case(
        provision.id(),
        yaml.get("name").text(),
        asOf,
        given.build(),
        null,
        reader.set(group, yaml),
        Set.of(),
        expectation(group, yaml),
        yaml.resource(),
        yaml.line());
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

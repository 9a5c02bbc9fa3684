package io.guiju.internal.progress;

import io.guiju.Fault;
import io.guiju.Outcome;
import io.guiju.internal.direct.Verdict;
import io.guiju.pack.Indicator;
import io.guiju.pack.Parameters;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.pack.Target;
import io.guiju.progress.Observation;
import io.guiju.progress.Tally;
import io.guiju.progress.TargetProgress;
import io.guiju.type.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The targets of a plan: what is judged of each, and what the verdicts mean. */
public final class TargetItems {
  private final RulePack pack;
  private final Series series;
  private final LocalDate asOf;
  private final @Nullable Ratio aboutShare;
  private final Coverage coverage;
  private final @Nullable Tally tally;
  private final Map<String, List<Measurement>> items = new HashMap<>();

  /**
   * @param dated the record of parameters for the date
   * @param tally what records add up to; null where none were
   */
  public TargetItems(
      RulePack pack,
      Series series,
      LocalDate asOf,
      Object dated,
      Parameters parameters,
      @Nullable Tally tally) {
    this.tally = tally;
    this.pack = pack;
    this.series = series;
    this.asOf = asOf;
    this.aboutShare = parameters.aboutShare(dated);
    this.coverage = new Coverage(parameters.sufficientCoverage(dated));
  }

  public List<? extends PlanItem> of(Provision provision) {
    return items.computeIfAbsent(provision.id(), id -> measured(provision));
  }

  private List<Measurement> measured(Provision provision) {
    Target target = Objects.requireNonNull(provision.target());
    String city = pack.scope().place().code();
    List<Measurement> measured = new ArrayList<>();
    if (target.anyRegion()) {
      for (String region : series.regions(target.indicator().id())) {
        measured.add(measuring(provision, target, region).atTheEnd().part(region));
      }
      return measured;
    }
    Measuring measuring = measuring(provision, target, city);
    switch (target.over()) {
      case END -> measured.add(measuring.atTheEnd());
      case SUM -> measured.add(measuring.sum());
      case GROWTH -> measured.add(measuring.growth());
      case EACH_YEAR -> {
        var limits =
            target.than() == null
                ? new TreeMap<Integer, Series.Point>()
                : series.of(target.than(), city);
        for (int year = target.from(); year <= target.through(); year++) {
          measured.add(measuring.of(year, limits));
        }
      }
    }
    return measured;
  }

  private Measuring measuring(Provision provision, Target target, String region) {
    return new Measuring(
        provision.id(), target, series.of(target.indicator(), region), asOf, aboutShare);
  }

  /**
   * @param verdicts by the id of the item
   */
  public TargetProgress progress(Provision provision, Map<String, Verdict> verdicts) {
    Target target = Objects.requireNonNull(provision.target());
    List<Measurement> measured = Objects.requireNonNull(items.get(provision.id()));
    List<TargetProgress.Part> parts = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    Map<String, Fault> tallyFaults = tally == null ? Map.of() : tally.faults();
    for (Measurement one : measured) {
      Verdict verdict = Objects.requireNonNull(verdicts.get(one.id()));
      faults.addAll(verdict.faults());
      one.used().stream()
          .filter(seen -> seen.known() != null && tallyFaults.containsKey(seen.indicator()))
          .map(seen -> tallyFaults.get(seen.indicator()))
          .filter(fault -> !faults.contains(fault))
          .forEach(faults::add);
      Outcome judged = coverage.apply(verdict.outcome(), one);
      parts.add(
          new TargetProgress.Part(
              one.name(), one.outcome(judged), one.standing(judged), one.value(), one.limit()));
    }
    return new PlanOutcome(
            provision,
            measured,
            parts,
            ofOthers(target),
            target.anyRegion() ? List.of() : undivided(target, measured.get(0)),
            outdated(target),
            tallied(target),
            weak(provision, target),
            faults)
        .progress();
  }

  /** Of a value at the end the latest, where no later one is known. */
  private List<Observation> undivided(Target target, Measurement first) {
    NavigableMap<Integer, List<Observation>> years =
        series
            .undivided(target.indicator(), pack.scope().place().code())
            .subMap(target.from(), true, target.through(), true);
    if (target.over() != Target.Over.END) {
      return years.values().stream().flatMap(List::stream).toList();
    }
    Map.Entry<Integer, List<Observation>> latest = years.lastEntry();
    boolean isLatest =
        latest != null
            && (first.year() == null || first.year() < latest.getKey())
            && (!first.isDue() || latest.getKey() == target.through());
    return isLatest ? latest.getValue() : List.of();
  }

  /** When records were added up that count for the target, but say nothing of its last years. */
  private @Nullable LocalDate tallied(Target target) {
    Indicator.Share share = target.indicator().share();
    List<String> indicators = share == null ? List.of(target.indicator().id()) : share.parts();
    return tally != null
            && tally.lastYear(asOf) < Math.min(target.through(), asOf.getYear())
            && indicators.stream().anyMatch(tally::hasSeen)
        ? tally.asOf()
        : null;
  }

  private List<TargetProgress.Weak> weak(Provision provision, Target target) {
    return target.over() == Target.Over.GROWTH
        ? measuring(provision, target, pack.scope().place().code()).weak()
        : List.of();
  }

  /** Of the years that matter; the earliest reading where there are several of one. */
  private List<TargetProgress.Outdated> outdated(Target target) {
    List<Indicator> indicators =
        target.than() == null
            ? List.of(target.indicator())
            : List.of(target.indicator(), target.than());
    // A line may begin before the plan; nothing else looks back that far.
    int from = target.over() == Target.Over.END ? Integer.MIN_VALUE : target.from();
    Map<Integer, LocalDate> years = new TreeMap<>();
    for (Indicator indicator : indicators) {
      for (String region : regions(target, indicator)) {
        series
            .outdated(indicator, region)
            .subMap(from, true, target.through(), true)
            .forEach((year, read) -> years.merge(year, read, Series::earlier));
      }
    }
    return years.entrySet().stream()
        .map(entry -> new TargetProgress.Outdated(entry.getKey(), entry.getValue()))
        .toList();
  }

  private List<String> regions(Target target, Indicator indicator) {
    return target.anyRegion()
        ? series.outdatedRegions(indicator)
        : List.of(pack.scope().place().code());
  }

  /** What is to be said of regions that nobody reported. */
  private Outcome ofOthers(Target target) {
    if (asOf.getYear() <= target.through()) {
      return Outcome.PENDING;
    }
    return series.isComplete(target.indicator()) ? Outcome.NOT_SATISFIED : Outcome.UNDETERMINED;
  }
}

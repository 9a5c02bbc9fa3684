package io.guiju.internal.progress;

import io.guiju.Facts;
import io.guiju.Fault;
import io.guiju.Outcome;
import io.guiju.internal.direct.Verdict;
import io.guiju.pack.Duty;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.progress.DutyProgress;
import io.guiju.progress.Measure;
import io.guiju.progress.MeasureStatus;
import io.guiju.progress.Standing;
import io.guiju.type.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The duties of a plan: what is judged of each, and what the verdicts mean. */
public final class DutyItems {
  private final RulePack pack;
  private final LocalDate asOf;
  private final List<Report> reports;
  private final Map<Provision, List<DutyCase>> items = new LinkedHashMap<>();

  /**
   * A measure.
   *
   * @param outdated when it was read, where that is too long ago to count
   */
  private record Report(Measure measure, @Nullable LocalDate outdated) {}

  /**
   * @param given the facts as the host supplied them
   * @param known what of them is known on the date
   */
  public DutyItems(RulePack pack, Facts given, Facts known, LocalDate asOf) {
    this.pack = pack;
    this.asOf = asOf;
    this.reports =
        given.of(Measure.class).stream()
            .map(Measure.class::cast)
            .filter(measure -> measure.on() == null || !measure.on().isAfter(asOf))
            .map(measure -> new Report(measure, outdated(measure, given, known)))
            .toList();
  }

  private static @Nullable LocalDate outdated(Measure measure, Facts given, Facts known) {
    Object now = known.find(given.keyOf(measure));
    return now != null && known.isForgotten(now) ? given.provenanceOf(measure).readOn() : null;
  }

  /** What was reported of entitlements, in the order of the plan. */
  public List<Measure> mechanisms() {
    return pack.entitlements().stream()
        .flatMap(
            entitlement ->
                reports.stream()
                    .map(Report::measure)
                    .filter(measure -> entitlement.id().equals(measure.provision())))
        .toList();
  }

  public List<? extends PlanItem> of(Provision provision) {
    return items.computeIfAbsent(provision, this::cases);
  }

  private List<DutyCase> cases(Provision provision) {
    Duty duty = Objects.requireNonNull(provision.duty());
    List<DutyCase> cases = new ArrayList<>();
    for (Duty.@Nullable Thing thing : orNone(duty.things())) {
      for (@Nullable Place region : orNone(regions(duty.by()))) {
        for (@Nullable Integer year : orNone(years(duty))) {
          List<Report> of = reports(provision.id(), thing, region, year);
          List<Measure> last = last(of);
          Measure counts = agreed(last);
          cases.add(
              new DutyCase(
                  provision.id(),
                  duty,
                  thing,
                  region,
                  year,
                  counts,
                  counts == null ? last : List.of(),
                  last.isEmpty() ? outdated(of) : null));
        }
      }
    }
    return cases;
  }

  private static <T> List<@Nullable T> orNone(List<T> some) {
    return some.isEmpty() ? Collections.singletonList(null) : List.copyOf(some);
  }

  private List<Place> regions(Duty.By by) {
    if (by == Duty.By.CITY) {
      return List.of();
    }
    Place city = pack.scope().place();
    return pack.vocabulary().places().stream()
        .filter(place -> place.isWithin(city))
        .filter(place -> by == Duty.By.CITY_AND_COUNTIES || !place.equals(city))
        .toList();
  }

  private static List<Integer> years(Duty duty) {
    return duty.from() == null || duty.through() == null
        ? List.of()
        : IntStream.rangeClosed(duty.from(), duty.through()).boxed().toList();
  }

  private List<Report> reports(
      String provision,
      Duty.@Nullable Thing thing,
      @Nullable Place region,
      @Nullable Integer year) {
    return reports.stream()
        .filter(report -> provision.equals(report.measure().provision()))
        .filter(report -> thing == null || thing.id().equals(report.measure().thing()))
        .filter(report -> isOf(region, report.measure().region()))
        .filter(report -> year == null || year.equals(report.measure().year()))
        .toList();
  }

  /** Those of the last day, and those without one, which may be of a later. */
  private static List<Measure> last(List<Report> reports) {
    List<Measure> current =
        reports.stream()
            .filter(report -> report.outdated() == null)
            .map(Report::measure)
            .sorted(Comparator.comparing(Measure::id))
            .toList();
    LocalDate day =
        current.stream()
            .map(Measure::on)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return current.stream()
        .filter(measure -> measure.on() == null || measure.on().equals(day))
        .toList();
  }

  /** One of the last day where all that may be the last say the same, else null. */
  private static @Nullable Measure agreed(List<Measure> last) {
    MeasureStatus status = last.isEmpty() ? null : last.get(0).status();
    boolean isAgreed =
        status != null && last.stream().allMatch(measure -> measure.status() == status);
    return isAgreed
        ? last.stream().filter(m -> m.on() != null).reduce((one, other) -> other).orElse(null)
        : null;
  }

  private static @Nullable LocalDate outdated(List<Report> reports) {
    return reports.stream()
        .map(Report::outdated)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** What a county reports answers no duty of the city. */
  private boolean isOf(@Nullable Place region, @Nullable String reported) {
    return region == null
        ? reported == null || reported.equals(pack.scope().place().code())
        : region.code().equals(reported);
  }

  /**
   * @param verdicts by the id of the item
   */
  public DutyProgress progress(Provision provision, Map<String, Verdict> verdicts) {
    List<DutyProgress.Part> parts = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (DutyCase one : Objects.requireNonNull(items.get(provision))) {
      Verdict verdict = Objects.requireNonNull(verdicts.get(one.id()));
      faults.addAll(verdict.faults());
      parts.add(part(one, verdict.outcome()));
    }
    Outcome outcome = faults.isEmpty() ? all(parts) : Outcome.ERROR;
    return new DutyProgress(provision, outcome, standing(outcome, parts), parts, faults);
  }

  private DutyProgress.Part part(DutyCase one, Outcome judged) {
    boolean isOver = asOf.isAfter(one.due(pack.scope()));
    boolean isDated = one.isDated();
    MeasureStatus status = one.latest() == null ? null : one.latest().status();
    Outcome outcome = judged;
    Standing standing = null;
    if (judged == Outcome.NOT_SATISFIED) {
      boolean isMissed = isOver && status == MeasureStatus.NOT_DONE;
      outcome = isMissed ? judged : Outcome.PENDING;
      standing = isMissed || isOver && isDated ? Standing.OVERDUE : standing(status);
    } else if (judged == Outcome.UNDETERMINED && isOver && isDated) {
      standing = Standing.OVERDUE;
    }
    return new DutyProgress.Part(
        one.thing(),
        one.region(),
        one.year(),
        outcome,
        standing,
        one.latest(),
        one.unclear(),
        one.outdated());
  }

  private static @Nullable Standing standing(@Nullable MeasureStatus status) {
    return status == MeasureStatus.UNDER_WAY ? Standing.UNDER_WAY : null;
  }

  /** One that is missed is enough; then one under way; one of which nothing is known. */
  private static Outcome all(List<DutyProgress.Part> parts) {
    for (Outcome each : List.of(Outcome.NOT_SATISFIED, Outcome.PENDING, Outcome.UNDETERMINED)) {
      if (parts.stream().anyMatch(part -> part.outcome() == each)) {
        return each;
      }
    }
    return Outcome.SATISFIED;
  }

  private static @Nullable Standing standing(Outcome outcome, List<DutyProgress.Part> parts) {
    for (Standing each : List.of(Standing.OVERDUE, Standing.UNDER_WAY)) {
      if (outcome != Outcome.SATISFIED
          && outcome != Outcome.ERROR
          && parts.stream().anyMatch(part -> part.standing() == each)) {
        return each;
      }
    }
    return null;
  }
}

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The duties of a plan: what is judged of each, and what the verdicts mean. */
public final class DutyItems {
  private final RulePack pack;
  private final LocalDate asOf;
  private final Reports reports;
  private final Map<String, List<DutyCase>> items = new HashMap<>();

  /**
   * @param given the facts as the host supplied them
   * @param known what of them is known on the date
   */
  public DutyItems(RulePack pack, Facts given, Facts known, LocalDate asOf) {
    this.pack = pack;
    this.asOf = asOf;
    this.reports = new Reports(given, known, asOf);
  }

  /** What was reported of entitlements, in the order of the plan. */
  public List<Measure> mechanisms() {
    return pack.entitlements().stream()
        .flatMap(entitlement -> reports.of(entitlement.id()).measures())
        .toList();
  }

  public List<? extends PlanItem> of(Provision provision) {
    return items.computeIfAbsent(provision.id(), id -> cases(provision));
  }

  private List<DutyCase> cases(Provision provision) {
    Duty duty = Objects.requireNonNull(provision.duty());
    List<DutyCase> cases = new ArrayList<>();
    Reports ofAll = reports.of(provision.id());
    for (Duty.@Nullable Thing thing : orNone(duty.things())) {
      Reports ofThing = ofAll.about(thing);
      for (@Nullable Place region : orNone(regions(duty.by()))) {
        Reports ofRegion = ofThing.from(region, pack.scope().place());
        for (@Nullable Integer year : orNone(years(duty))) {
          Reports of = ofRegion.in(year);
          List<Measure> last = of.last();
          Measure counts = Reports.agreed(last);
          cases.add(
              new DutyCase(
                  provision.id(),
                  duty,
                  thing,
                  region,
                  year,
                  counts,
                  counts == null ? last : List.of(),
                  last.isEmpty() ? of.outdated() : null));
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

  /**
   * @param verdicts by the id of the item
   */
  public DutyProgress progress(Provision provision, Map<String, Verdict> verdicts) {
    List<DutyProgress.Part> parts = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (DutyCase one : Objects.requireNonNull(items.get(provision.id()))) {
      Verdict verdict = Objects.requireNonNull(verdicts.get(one.id()));
      faults.addAll(verdict.faults());
      parts.add(part(one, verdict.outcome()));
    }
    Outcome outcome =
        faults.isEmpty()
            ? Together.all(
                parts.stream().map(DutyProgress.Part::outcome).collect(Collectors.toSet()))
            : Outcome.ERROR;
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

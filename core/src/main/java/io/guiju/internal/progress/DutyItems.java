package io.guiju.internal.progress;

import io.guiju.Facts;
import io.guiju.Fault;
import io.guiju.Outcome;
import io.guiju.internal.direct.Verdict;
import io.guiju.pack.Advice;
import io.guiju.pack.Duty;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.RulePack;
import io.guiju.progress.DutyProgress;
import io.guiju.progress.Measure;
import io.guiju.progress.MeasureStatus;
import io.guiju.progress.Standing;
import io.guiju.type.FactException;
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
   * @throws FactException if a measure is about no duty of the pack, or a thing that its duty does
   *     not name
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
    reports.forEach(report -> requireKnown(report.measure()));
  }

  private static @Nullable LocalDate outdated(Measure measure, Facts given, Facts known) {
    Object now = known.find(given.keyOf(measure));
    return now != null && known.isForgotten(now) ? given.provenanceOf(measure).readOn() : null;
  }

  /** Of what entitlements bring about a host may report as well; that is judged of no duty. */
  private void requireKnown(Measure measure) {
    String id = measure.provision();
    Provision provision = id == null ? null : pack.provision(id);
    if (id != null && (provision == null || provision.kind() == ProvisionKind.TARGET)) {
      List<String> duties =
          pack.provisions().stream()
              .filter(each -> each.kind() == ProvisionKind.DUTY)
              .map(Provision::id)
              .toList();
      throw new FactException(
          "The measure "
              + measure.id()
              + " is about '"
              + id
              + "', which is no duty. "
              + Advice.nearest(id, duties));
    } else if (provision != null && provision.duty() != null && measure.thing() != null) {
      requireThing(measure, measure.thing(), provision.duty());
    }
  }

  private static void requireThing(Measure measure, String thing, Duty duty) {
    List<String> things = duty.things().stream().map(Duty.Thing::id).toList();
    if (!things.contains(thing)) {
      throw new FactException(
          "The measure "
              + measure.id()
              + " is about '"
              + thing
              + "', which "
              + measure.provision()
              + " does not name. "
              + (things.isEmpty() ? "It names none: leave it out" : Advice.nearest(thing, things)));
    }
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
          Report latest = latest(provision.id(), thing, region, year);
          cases.add(
              new DutyCase(
                  provision.id(),
                  duty,
                  thing,
                  region,
                  year,
                  latest == null || latest.outdated() != null ? null : latest.measure(),
                  latest == null ? null : latest.outdated()));
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

  /** One that counts before one that does not. */
  private @Nullable Report latest(
      String provision,
      Duty.@Nullable Thing thing,
      @Nullable Place region,
      @Nullable Integer year) {
    return reports.stream()
        .filter(report -> provision.equals(report.measure().provision()))
        .filter(report -> thing == null || thing.id().equals(report.measure().thing()))
        .filter(report -> isOf(region, report.measure().region()))
        .filter(report -> year == null || year.equals(report.measure().year()))
        .max(
            Comparator.comparing((Report report) -> report.outdated() == null)
                .thenComparing(
                    report -> report.measure().on(),
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(report -> report.measure().id()))
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
        one.thing(), one.region(), one.year(), outcome, standing, one.latest(), one.outdated());
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

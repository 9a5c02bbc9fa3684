package io.guiju.progress;

import io.guiju.pack.Amounts;
import io.guiju.pack.Duty;
import io.guiju.pack.Indicator;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.RulePack;
import io.guiju.type.Place;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why an observation or a measure says nothing about a plan. For whoever reads them, so that one
 * bad row is set aside instead of ending a run: {@link io.guiju.ComplianceChecker#progress} throws.
 *
 * @param component what is wrong
 * @param why what is wrong with it
 * @param known what could stand there; of numbers the first and the last; empty where that is open
 */
public record Misfit(String component, Why why, List<String> known) {
  /** What is wrong with a component. */
  public enum Why {
    /** It is needed here, and not there. */
    MISSING,
    /** The pack does not know it. */
    UNKNOWN,
    /** It is no code of an administrative division. */
    NO_PLACE,
    /** It is too small or too large to be meant. */
    OUT_OF_RANGE,
    /** It has no meaning here. */
    NOT_WANTED,
    /** It contradicts the value, which is known; of records that count there cannot be fewer. */
    BELOW_VALUE
  }

  private static final String PERCENT = "%";
  private static final String RANK = "位";
  private static final String MONEY = "元";
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2100;

  public Misfit {
    known = List.copyOf(known);
  }

  /** What keeps an observation from fitting the pack, or null. */
  public static @Nullable Misfit of(RulePack pack, Observation seen) {
    Indicator indicator =
        pack.indicators().stream()
            .filter(each -> each.id().equals(seen.indicator()))
            .findFirst()
            .orElse(null);
    if (indicator == null) {
      List<String> known = pack.indicators().stream().map(Indicator::id).toList();
      return new Misfit("indicator", Why.UNKNOWN, known);
    } else if (!isOfAnyRegion(pack, indicator) && !isPlace(seen.region())) {
      return new Misfit("region", Why.NO_PLACE, List.of());
    } else if (seen.year() < FIRST_YEAR || seen.year() > LAST_YEAR) {
      return new Misfit("year", Why.OUT_OF_RANGE, range(FIRST_YEAR, LAST_YEAR));
    } else if (isNegative(seen.known())) {
      return new Misfit("known", Why.OUT_OF_RANGE, List.of());
    } else if (isNegative(seen.unknown())) {
      return new Misfit("unknown", Why.OUT_OF_RANGE, List.of());
    } else if (isNegative(seen.undated()) || orZero(seen.undated()) > orZero(seen.unknown())) {
      return new Misfit("undated", Why.OUT_OF_RANGE, range(0, orZero(seen.unknown())));
    }
    Misfit misfit = seen.value() == null ? null : ofAmount(seen, seen.value(), indicator);
    return misfit == null ? ofKnown(seen, indicator) : misfit;
  }

  /** Each record that is known to count adds one to a count, so there are as many. */
  private static @Nullable Misfit ofKnown(Observation seen, Indicator indicator) {
    if (seen.known() == null || seen.value() == null || !isCount(indicator)) {
      return null;
    }
    Ratio counted = Amounts.of(seen.value(), Objects.requireNonNull(seen.unit()), indicator.unit());
    return counted.compareTo(Ratio.of(BigDecimal.valueOf(seen.known()))) > 0
        ? new Misfit("known", Why.BELOW_VALUE, List.of(seen.value() + " " + seen.unit()))
        : null;
  }

  /** Neither an amount of money, a share, a rank nor a mean. */
  private static boolean isCount(Indicator indicator) {
    return !List.of(PERCENT, RANK, MONEY).contains(indicator.unit())
        && !indicator.unit().contains("/");
  }

  private static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  private static @Nullable Misfit ofAmount(
      Observation seen, BigDecimal value, Indicator indicator) {
    boolean isShare = indicator.unit().equals(PERCENT);
    if (seen.outOf() != null && !isShare) {
      return new Misfit("outOf", Why.NOT_WANTED, List.of());
    } else if (seen.outOf() != null) {
      return seen.outOf().signum() > 0 ? null : new Misfit("outOf", Why.OUT_OF_RANGE, List.of());
    } else if (!isShare && isTooSmall(value, indicator)) {
      return new Misfit("value", Why.OUT_OF_RANGE, List.of());
    } else if (seen.unit() == null) {
      return new Misfit("unit", Why.MISSING, List.of(indicator.unit()));
    }
    try {
      Amounts.of(value, seen.unit(), indicator.unit());
      return null;
    } catch (IllegalArgumentException e) {
      return new Misfit("unit", Why.UNKNOWN, units(indicator.unit()));
    }
  }

  /** Ranks begin with one; nothing else that is counted is less than none. */
  private static boolean isTooSmall(BigDecimal value, Indicator indicator) {
    return indicator.unit().equals(RANK) ? value.compareTo(BigDecimal.ONE) < 0 : value.signum() < 0;
  }

  private static List<String> units(String unit) {
    return unit.equals(PERCENT) ? List.of(unit) : List.of(unit, "万" + unit, "亿" + unit);
  }

  private static boolean isOfAnyRegion(RulePack pack, Indicator indicator) {
    return pack.provisions().stream()
        .map(Provision::target)
        .anyMatch(
            target -> target != null && target.anyRegion() && target.indicator().equals(indicator));
  }

  private static boolean isPlace(String region) {
    try {
      return new Place(region).code().equals(region);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isNegative(@Nullable Integer number) {
    return orZero(number) < 0;
  }

  private static List<String> range(int from, int through) {
    return List.of(String.valueOf(from), String.valueOf(through));
  }

  /** What keeps a measure from fitting the pack, or null. */
  public static @Nullable Misfit of(RulePack pack, Measure measure) {
    List<String> known =
        pack.provisions().stream()
            .filter(provision -> provision.kind() == ProvisionKind.DUTY)
            .map(Provision::id)
            .toList();
    if (measure.provision() == null) {
      return new Misfit("provision", Why.MISSING, List.of());
    }
    Provision provision = pack.provision(measure.provision());
    Duty duty = provision == null ? null : provision.duty();
    if (duty == null) {
      return new Misfit("provision", Why.UNKNOWN, known);
    }
    Misfit thing = ofThing(measure, duty);
    Misfit region = thing == null ? ofRegion(pack, measure, duty) : thing;
    return region == null ? ofYear(measure, duty) : region;
  }

  private static @Nullable Misfit ofThing(Measure measure, Duty duty) {
    List<String> things = duty.things().stream().map(Duty.Thing::id).toList();
    if (measure.thing() == null) {
      return things.isEmpty() ? null : new Misfit("thing", Why.MISSING, things);
    } else if (things.isEmpty()) {
      return new Misfit("thing", Why.NOT_WANTED, List.of());
    }
    return things.contains(measure.thing()) ? null : new Misfit("thing", Why.UNKNOWN, things);
  }

  private static @Nullable Misfit ofRegion(RulePack pack, Measure measure, Duty duty) {
    if (duty.by() == Duty.By.CITY) {
      return measure.region() == null || isPlace(measure.region())
          ? null
          : new Misfit("region", Why.NO_PLACE, List.of());
    }
    Place city = pack.scope().place();
    List<String> regions =
        pack.vocabulary().places().stream()
            .filter(place -> place.isWithin(city))
            .filter(place -> duty.by() == Duty.By.CITY_AND_COUNTIES || !place.equals(city))
            .map(Place::code)
            .toList();
    if (measure.region() == null) {
      return new Misfit("region", Why.MISSING, regions);
    }
    return regions.contains(measure.region()) ? null : new Misfit("region", Why.UNKNOWN, regions);
  }

  private static @Nullable Misfit ofYear(Measure measure, Duty duty) {
    if (duty.from() == null || duty.through() == null) {
      return null;
    }
    List<String> years = range(duty.from(), duty.through());
    if (measure.year() == null) {
      return new Misfit("year", Why.MISSING, years);
    }
    return measure.year() < duty.from() || measure.year() > duty.through()
        ? new Misfit("year", Why.OUT_OF_RANGE, years)
        : null;
  }
}

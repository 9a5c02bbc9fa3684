package io.guiju.progress;

import io.guiju.pack.Amounts;
import io.guiju.pack.Indicator;
import io.guiju.pack.RulePack;
import io.guiju.progress.Misfit.Why;
import io.guiju.type.Place;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether an observation can be one of what the targets of a pack measure. */
record ObservationFit(RulePack pack, Observation seen) {
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_DIGITS = 18;
  private static final int MOST_DECIMALS = 100;
  private static final Ratio NONE = Ratio.of(BigDecimal.ZERO);
  private static final Ratio ONE = Ratio.of(BigDecimal.ONE);

  @Nullable Misfit misfit() {
    Indicator indicator = pack.indicator(seen.indicator());
    if (indicator == null) {
      List<String> known = pack.indicators().stream().map(Indicator::id).toList();
      return new Misfit("indicator", Why.UNKNOWN, known);
    }
    Misfit region = pack.isOfZones(indicator.id()) ? ofZone() : ofRegion();
    if (region != null) {
      return region;
    } else if (seen.year() < FIRST_YEAR || seen.year() > LAST_YEAR) {
      return Misfit.outside("year", FIRST_YEAR, LAST_YEAR);
    } else if (isNegative(seen.known())) {
      return Misfit.of("known", Why.OUT_OF_RANGE);
    } else if (isNegative(seen.unknown())) {
      return Misfit.of("unknown", Why.OUT_OF_RANGE);
    } else if (isNegative(seen.undated()) || orZero(seen.undated()) > orZero(seen.unknown())) {
      return Misfit.outside("undated", 0, orZero(seen.unknown()));
    }
    Misfit misfit = seen.value() == null ? null : ofAmount(seen.value(), indicator);
    return misfit == null ? ofKnown(indicator) : misfit;
  }

  /** Each record that is known to count adds one to a count, so there are as many. */
  private @Nullable Misfit ofKnown(Indicator indicator) {
    boolean isCount = indicator.isOfWholes() && !indicator.isRank();
    if (seen.known() == null || seen.value() == null || !isCount) {
      return null;
    }
    Ratio counted = Amounts.of(seen.value(), Objects.requireNonNull(seen.unit()), indicator.unit());
    return counted.compareTo(Ratio.of(BigDecimal.valueOf(seen.known()))) > 0
        ? new Misfit("known", Why.BELOW_VALUE, List.of(seen.value() + " " + seen.unit()))
        : null;
  }

  private static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  /** A zone goes by what a host calls it: not by a code, nor by the name of what it lies in. */
  private @Nullable Misfit ofZone() {
    String name = seen.region();
    boolean isDivision =
        placeOf(name) != null
            || pack.vocabulary().places().stream()
                .map(pack.vocabulary()::label)
                .anyMatch(
                    label -> label != null && (name.equals(label.zh()) || name.equals(label.en())));
    return isDivision || isElsewhere(name) ? Misfit.of("region", Why.NO_ZONE) : null;
  }

  /** Whether it is named after a place that neither lies in the plan's own nor holds it. */
  private boolean isElsewhere(String name) {
    Place own = pack.scope().place();
    return pack.vocabulary().places().stream()
        .filter(place -> !place.isWithin(own) && !own.isWithin(place))
        .map(pack.vocabulary()::label)
        .anyMatch(
            label ->
                label != null
                    && (name.startsWith(label.zh().substring(0, label.zh().length() - 1))
                        || name.startsWith(label.en())));
  }

  private @Nullable Misfit ofRegion() {
    Place place = placeOf(seen.region());
    if (place == null) {
      return Misfit.of("region", Why.NO_PLACE);
    }
    return Regions.contains(pack, place)
        ? null
        : new Misfit("region", Why.UNKNOWN, Regions.of(pack).stream().map(Place::code).toList());
  }

  static @Nullable Place placeOf(String region) {
    try {
      return new Place(region);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private @Nullable Misfit ofAmount(BigDecimal value, Indicator indicator) {
    BigDecimal outOf = seen.outOf();
    if (outOf != null && !indicator.isShare()) {
      return Misfit.of("outOf", Why.NOT_WANTED);
    } else if (!isReadable(value)) {
      return outside("value");
    } else if (outOf != null) {
      return ofPart(value, outOf, indicator);
    } else if (seen.unit() == null) {
      return new Misfit("unit", Why.MISSING, List.of(indicator.unit()));
    }
    try {
      return ofValue(Amounts.of(value, seen.unit(), indicator.unit()), indicator);
    } catch (IllegalArgumentException e) {
      return new Misfit("unit", Why.UNKNOWN, units(indicator));
    }
  }

  private static @Nullable Misfit ofPart(BigDecimal value, BigDecimal outOf, Indicator indicator) {
    if (!isReadable(outOf)) {
      return outside("outOf");
    } else if (outOf.signum() <= 0) {
      return Misfit.of("outOf", Why.OUT_OF_RANGE);
    } else if (indicator.change()) {
      return null;
    } else if (value.signum() < 0) {
      return Misfit.of("value", Why.OUT_OF_RANGE);
    }
    return value.compareTo(outOf) > 0
        ? new Misfit("value", Why.MORE_THAN_ALL, List.of(outOf.toPlainString()))
        : null;
  }

  private static @Nullable Misfit ofValue(Ratio value, Indicator indicator) {
    if (indicator.change()) {
      return null;
    } else if (indicator.isShare()) {
      return value.compareTo(NONE) < 0 || value.compareTo(ONE) > 0
          ? Misfit.outside("value", "0 %", "100 %")
          : null;
    } else if (value.compareTo(indicator.isRank() ? ONE : NONE) < 0) {
      return Misfit.of("value", Why.OUT_OF_RANGE);
    }
    return indicator.isOfWholes() && !value.isExactAt(0) ? Misfit.of("value", Why.NOT_WHOLE) : null;
  }

  /** Whether it has no more digits than anything that is counted. */
  private static boolean isReadable(BigDecimal number) {
    return number.signum() == 0
        ? Math.abs((long) number.scale()) <= MOST_DECIMALS
        : (long) number.precision() - number.scale() <= MOST_DIGITS
            && number.scale() <= MOST_DECIMALS;
  }

  private static Misfit outside(String component) {
    return Misfit.outside(component, "-10^" + MOST_DIGITS, "10^" + MOST_DIGITS);
  }

  private static List<String> units(Indicator indicator) {
    String unit = indicator.unit();
    return indicator.isShare() ? List.of(unit) : List.of(unit, "万" + unit, "亿" + unit);
  }

  private static boolean isNegative(@Nullable Integer number) {
    return number != null && number < 0;
  }
}

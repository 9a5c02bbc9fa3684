package io.guiju.progress;

import io.guiju.pack.Duty;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.progress.Misfit.Why;
import io.guiju.type.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a measure can be one of what the duties and mechanisms of a pack ask for. */
record MeasureFit(RulePack pack, Measure measure) {
  private static final Duty MECHANISM = new Duty(List.of(), Duty.By.CITY, null, null, null);

  @Nullable Misfit misfit() {
    if (measure.provision() == null) {
      return Misfit.of("provision", Why.MISSING);
    }
    Duty duty = asked(pack.provision(measure.provision()));
    if (duty == null) {
      List<String> known =
          pack.provisions().stream()
              .filter(each -> asked(each) != null)
              .map(Provision::id)
              .toList();
      return new Misfit("provision", Why.UNKNOWN, known);
    }
    Misfit thing = ofThing(duty);
    Misfit region = thing == null ? ofRegion(duty) : thing;
    return region == null ? ofYear(duty) : region;
  }

  /** Of a mechanism that entitles the whole of it is one thing of the city; null of all others. */
  private static @Nullable Duty asked(@Nullable Provision provision) {
    if (provision == null) {
      return null;
    }
    return provision.mechanism() ? MECHANISM : provision.duty();
  }

  private @Nullable Misfit ofThing(Duty duty) {
    List<String> things = duty.things().stream().map(Duty.Thing::id).toList();
    if (measure.thing() == null) {
      return things.isEmpty() ? null : new Misfit("thing", Why.MISSING, things);
    } else if (things.isEmpty()) {
      return Misfit.of("thing", Why.NOT_WANTED);
    }
    return things.contains(measure.thing()) ? null : new Misfit("thing", Why.UNKNOWN, things);
  }

  private @Nullable Misfit ofRegion(Duty duty) {
    Place city = pack.scope().place();
    String region = measure.region();
    if (duty.by() == Duty.By.CITY) {
      return region == null || region.equals(city.code())
          ? null
          : Misfit.of(
              "region", ObservationFit.placeOf(region) == null ? Why.NO_PLACE : Why.NOT_WANTED);
    }
    List<String> regions =
        Regions.of(pack).stream()
            .filter(place -> duty.by() == Duty.By.CITY_AND_COUNTIES || !place.equals(city))
            .map(Place::code)
            .toList();
    if (region == null) {
      return new Misfit("region", Why.MISSING, regions);
    }
    return regions.contains(region) ? null : new Misfit("region", Why.UNKNOWN, regions);
  }

  private @Nullable Misfit ofYear(Duty duty) {
    Integer year = measure.year();
    if (duty.from() == null || duty.through() == null) {
      return year == null ? null : Misfit.of("year", Why.NOT_WANTED);
    } else if (year == null) {
      return new Misfit(
          "year", Why.MISSING, List.of(duty.from().toString(), duty.through().toString()));
    } else if (year < duty.from() || year > duty.through()) {
      return Misfit.outside("year", duty.from(), duty.through());
    }
    boolean isTooSoon =
        measure.status() == MeasureStatus.IMPLEMENTED
            && measure.on() != null
            && measure.on().getYear() < year;
    return isTooSoon ? Misfit.of("year", Why.NOT_BEGUN) : null;
  }
}

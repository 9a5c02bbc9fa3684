package io.guiju.progress;

import io.guiju.pack.RulePack;
import io.guiju.type.Place;
import java.util.List;
import java.util.stream.Stream;

/** The places that a plan is about: its own, and those within it that its pack knows. */
final class Regions {
  private Regions() {}

  /** Whether a place is one of them. */
  static boolean contains(RulePack pack, Place place) {
    Place own = pack.scope().place();
    return place.equals(own) || place.isWithin(own) && pack.vocabulary().label(place) != null;
  }

  static List<Place> of(RulePack pack) {
    Place own = pack.scope().place();
    return Stream.concat(
            Stream.of(own),
            pack.vocabulary().places().stream().filter(place -> place.isWithin(own)))
        .distinct()
        .toList();
  }
}

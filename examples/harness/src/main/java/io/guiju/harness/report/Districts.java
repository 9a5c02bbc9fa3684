package io.guiju.harness.report;

import io.guiju.pack.RulePack;
import io.guiju.pack.Text;
import io.guiju.type.Place;
import org.jspecify.annotations.Nullable;

/** The places that a page tells apart: those within the plan's own that its pack names. */
record Districts(RulePack pack, Both words) {
  /** A place of the plan of which no part is known. */
  static final String WHOLE = "whole";

  static final String OUTSIDE = "outside";
  static final String UNKNOWN = "unknown";

  /** By what a place is counted. */
  String key(@Nullable Place place) {
    if (place == null) {
      return UNKNOWN;
    } else if (!place.isWithin(pack.scope().place())) {
      return place.isCoarserThan(pack.scope().place()) ? UNKNOWN : OUTSIDE;
    }
    return place.equals(pack.scope().place()) || pack.vocabulary().label(place) == null
        ? WHOLE
        : place.code();
  }

  Text label(String key) {
    Text whole = pack.vocabulary().label(pack.scope().place());
    return switch (key) {
      case WHOLE, OUTSIDE, UNKNOWN ->
          words.say("place." + key, whole == null ? pack.scope().place() : whole);
      default -> pack.vocabulary().label(new Place(key));
    };
  }
}

package io.guiju.benchmarks.byhand;

import static io.guiju.Truth.FALSE;
import static io.guiju.Truth.TRUE;
import static io.guiju.Truth.UNKNOWN;

import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.type.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What limits the whole plan: it is the city's, and in force from the day it was printed. */
final class Scope {
  private static final LocalDate PRINTED = LocalDate.of(2023, 3, 30);
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);

  private Scope() {}

  static boolean inForce(LocalDate day) {
    return !day.isBefore(PRINTED) && !day.isAfter(LAST_DAY);
  }

  /** Whether a place is in Jiaxing (3304); of the whole of Zhejiang (330000) it is not known. */
  static Truth inJiaxing(@Nullable Place place) {
    if (place == null || place.code().equals("330000")) {
      return UNKNOWN;
    }
    return place.code().startsWith("3304") ? TRUE : FALSE;
  }

  /**
   * What a provision means, where the plan is in force.
   *
   * @param inPlace whether the subject is in Jiaxing
   * @param applies whether it is what the provision speaks of
   * @param holds whether it has or does what the provision asks
   */
  static Outcome outcome(Truth inPlace, Truth applies, Truth holds) {
    if (inPlace != TRUE) {
      return inPlace == FALSE ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED;
    } else if (applies != TRUE) {
      return applies == FALSE ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED;
    } else if (holds == UNKNOWN) {
      return Outcome.UNDETERMINED;
    }
    return holds == TRUE ? Outcome.SATISFIED : Outcome.NOT_SATISFIED;
  }
}

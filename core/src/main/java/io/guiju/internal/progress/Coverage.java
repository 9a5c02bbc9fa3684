package io.guiju.internal.progress;

import io.guiju.Outcome;
import io.guiju.progress.Observation;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What records that may count besides do to a verdict.
 *
 * @param sufficient the share of known records from which on a tally is complete; null where nobody
 *     says
 */
record Coverage(@Nullable Ratio sufficient) {
  /** A count can only grow by them, so that what is reached stays so; a share can go either way. */
  Outcome apply(Outcome judged, Measurement one) {
    boolean isOpen =
        judged == Outcome.NOT_SATISFIED
            || judged == Outcome.SATISFIED && one.target().indicator().share() != null;
    return isOpen && one.used().stream().anyMatch(this::isThin) ? Outcome.UNDETERMINED : judged;
  }

  private boolean isThin(Observation seen) {
    long unknown = seen.unknown() == null ? 0 : seen.unknown();
    long known = seen.known() == null ? 0 : seen.known();
    Ratio share =
        Ratio.of(BigDecimal.valueOf(known), BigDecimal.valueOf(Math.addExact(known, unknown)));
    return unknown > 0 && (sufficient == null || share == null || share.compareTo(sufficient) < 0);
  }
}

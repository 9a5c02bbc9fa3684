package io.guiju.internal.progress;

import io.guiju.Outcome;
import io.guiju.pack.Target;
import io.guiju.progress.Observation;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What records that may count besides do to a verdict. Where the known ones are not known to be
 * all, nobody can say which share of all they are.
 *
 * @param sufficient the share of known records from which on a tally is complete; null where nobody
 *     says
 */
record Coverage(@Nullable Ratio sufficient) {
  private static final String SHARE = "%";

  /** A count can only grow by them, so that what is reached stays so. */
  Outcome apply(Outcome judged, Measurement one) {
    boolean isOpen =
        judged == Outcome.NOT_SATISFIED
            || judged == Outcome.SATISFIED && !isReachedByGrowing(one.target());
    return isOpen && one.used().stream().anyMatch(this::isThin) ? Outcome.UNDETERMINED : judged;
  }

  /** A share can go either way; where the base of growth or what is exceeded grows, it is lost. */
  private static boolean isReachedByGrowing(Target target) {
    return !target.indicator().unit().equals(SHARE)
        && target.over() != Target.Over.GROWTH
        && target.than() == null
        && target.comparison() != Target.Comparison.AT_MOST;
  }

  private boolean isThin(Observation seen) {
    long unknown = seen.unknown() == null ? 0 : seen.unknown();
    long known = seen.known() == null ? 0 : seen.known();
    Ratio share =
        Ratio.of(BigDecimal.valueOf(known), BigDecimal.valueOf(Math.addExact(known, unknown)));
    return seen.isPartial()
        || unknown > 0 && (sufficient == null || share == null || share.compareTo(sufficient) < 0);
  }
}

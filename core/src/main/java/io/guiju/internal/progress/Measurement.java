package io.guiju.internal.progress;

import io.guiju.Outcome;
import io.guiju.pack.Target;
import io.guiju.progress.Measured;
import io.guiju.progress.Observation;
import io.guiju.progress.Pace;
import io.guiju.progress.Standing;
import io.guiju.progress.TargetItem;
import io.guiju.type.Ratio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured for a target, or for one year or region of it.
 *
 * @param name the year or the region; empty where the target is one thing
 * @param isDue whether its time is over, or its last value final
 * @param value what counts of what is known; null where nothing is
 * @param year the latest year that counts; null where nothing is known
 * @param used what decides about it
 * @param base where the line begins that the value is held against
 * @param missing the years that are over and of which nothing is known
 * @param isPreliminary whether it rests on what is said to be preliminary and may still change
 */
record Measurement(
    String id,
    String name,
    Target target,
    @Nullable Ratio limit,
    @Nullable Ratio near,
    boolean isDue,
    @Nullable Ratio value,
    @Nullable Integer year,
    @Nullable Pace pace,
    List<Observation> used,
    List<Observation> base,
    List<Integer> missing,
    boolean isPreliminary)
    implements PlanItem {
  @Override
  public List<Record> facts() {
    return List.of(new TargetItem(id, target.comparison(), limit, near), new Measured(id, value));
  }

  /** The same of a year or a region of the target. */
  Measurement part(String part) {
    return new Measurement(
        id + "/" + part,
        part,
        target,
        limit,
        near,
        isDue,
        value,
        year,
        pace,
        used,
        base,
        missing,
        isPreliminary);
  }

  /**
   * Before its time only a sum that is reached is settled, since a sum does not fall. What is
   * preliminary settles nothing: its final value may turn out otherwise.
   */
  Outcome outcome(Outcome judged) {
    boolean isReachedSum = judged == Outcome.SATISFIED && target.over() == Target.Over.SUM;
    if (judged == Outcome.ERROR) {
      return judged;
    } else if (!isDue && (!isReachedSum || isPreliminary)) {
      return Outcome.PENDING;
    }
    boolean isOpen = isPreliminary || judged == Outcome.NOT_SATISFIED && isIncomplete();
    return isOpen ? Outcome.UNDETERMINED : judged;
  }

  /** What is to be said beside the outcome; null where nothing is. */
  @Nullable Standing standing(Outcome judged) {
    boolean isOfYear = target.over() == Target.Over.EACH_YEAR;
    if (isDue && isPreliminary && !isOfYear) {
      return null;
    } else if (judged == Outcome.SATISFIED && isNear()) {
      return Standing.NEAR;
    } else if (isDue && !isPreliminary || judged == Outcome.ERROR) {
      return null;
    } else if (judged == Outcome.SATISFIED) {
      boolean isSettled = target.over() == Target.Over.SUM && !isPreliminary;
      return isSettled ? null : Standing.REACHED;
    }
    Boolean ahead = isAhead();
    boolean mayRise = judged == Outcome.UNDETERMINED && Boolean.FALSE.equals(ahead);
    boolean mayMove = judged == Outcome.UNDETERMINED && target.indicator().share() != null;
    if (mayRise || mayMove) {
      return null;
    }
    return ahead == null ? null : ahead ? Standing.AHEAD : Standing.BEHIND;
  }

  /**
   * Whether the value is on the line to the target, or past it; null where there is no line. At the
   * end of a line to a number that has to be exceeded, being on it is not enough.
   */
  private @Nullable Boolean isAhead() {
    if (pace == null || value == null || limit == null) {
      return null;
    }
    int order = value.compareTo(pace.expected());
    if (order == 0) {
      return !value.equals(limit) || target.isReachedBy(value, limit);
    }
    return target.comparison() == Target.Comparison.AT_MOST ? order < 0 : order > 0;
  }

  /** Whether the value is below the very number of a target that is about a number. */
  boolean isNear() {
    return target.comparison() == Target.Comparison.ABOUT
        && value != null
        && limit != null
        && value.compareTo(limit) < 0;
  }

  /** Whether a year of a sum is not known, so that the sum may be larger. */
  boolean isIncomplete() {
    return target.over() == Target.Over.SUM && !missing.isEmpty();
  }
}

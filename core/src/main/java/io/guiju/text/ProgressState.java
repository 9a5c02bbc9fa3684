package io.guiju.text;

import io.guiju.Outcome;
import io.guiju.pack.Firmness;
import io.guiju.pack.Provision;
import io.guiju.pack.Target;
import io.guiju.progress.DutyProgress;
import io.guiju.progress.Progress;
import io.guiju.progress.Standing;
import io.guiju.progress.TargetProgress;
import org.jspecify.annotations.Nullable;

/** How a target or a duty stands, as people count it: its outcome with its standing. */
public enum ProgressState {
  MET,
  /** About the number, which is enough. */
  NEAR,
  /** Reached before its time. */
  REACHED,
  /** About reached before its time. */
  NEARLY_REACHED,
  /** On the line to its number, or past it. */
  AHEAD,
  BEHIND,
  /** Of a target for each year: reached in every year so far. */
  ON_TRACK,
  /**
   * Short of the line as far as is known, while records that are not known, or not there, may make
   * up for it.
   */
  OPEN,
  /** Of a target for each year, or one year of it: not known to be reached in each year so far. */
  NOT_YET,
  /** Something is known, but nothing to hold it against. */
  NO_PACE,
  /** Its time has not come, and nothing is known. */
  UNOBSERVED,
  /** A number that the plan strives for. */
  NOT_REACHED,
  /** A number that the plan sets. */
  MISSED,
  IMPLEMENTED,
  UNDER_WAY,
  /** Reported as not done, while there is time. */
  NOT_DONE,
  /** Some of its parts are reported, others not. */
  PARTLY_REPORTED,
  /** What is reported does not say how far it is, or contradicts itself. */
  UNCLEAR,
  NOTHING_REPORTED,
  OVERDUE,
  UNDETERMINED,
  ERROR;

  /** How a target or a duty stands as a whole. */
  public static ProgressState of(Progress progress) {
    if (progress instanceof TargetProgress target) {
      boolean isKnown = !target.used().isEmpty();
      if (isForEachYear(target.provision()) && target.standing() == Standing.AHEAD) {
        return ON_TRACK;
      }
      return isOpen(target)
          ? OPEN
          : ofTarget(target.provision(), target.outcome(), target.standing(), isKnown);
    }
    return ofParts((DutyProgress) progress);
  }

  /** Where some of its parts say how far they are, the others do not make the whole unclear. */
  private static ProgressState ofParts(DutyProgress duty) {
    ProgressState state = ofDuty(duty.outcome(), duty.standing(), false);
    if (state != NOTHING_REPORTED) {
      return state;
    } else if (duty.parts().stream().anyMatch(part -> part.latest() != null)) {
      return PARTLY_REPORTED;
    }
    return duty.parts().stream().anyMatch(DutyProgress.Part::isReported) ? UNCLEAR : state;
  }

  private static boolean isForEachYear(Provision provision) {
    Target target = provision.target();
    return target != null && target.over() == Target.Over.EACH_YEAR;
  }

  /** Whether records that are not known keep it from being behind. */
  private static boolean isOpen(TargetProgress progress) {
    RecordCount records = RecordCount.of(progress);
    return progress.outcome() == Outcome.PENDING
        && progress.standing() == null
        && progress.pace() != null
        && records != null
        && (records.unknown() > 0 || !records.complete());
  }

  /** How a year or region of a target stands. */
  public static ProgressState of(TargetProgress target, TargetProgress.Part part) {
    return ofTarget(target.provision(), part.outcome(), part.standing(), part.value() != null);
  }

  /** How a part of a duty stands. */
  public static ProgressState of(DutyProgress.Part part) {
    return ofDuty(part.outcome(), part.standing(), part.isReported());
  }

  private static ProgressState ofTarget(
      Provision provision, Outcome outcome, @Nullable Standing standing, boolean isKnown) {
    return switch (outcome) {
      case SATISFIED -> standing == Standing.NEAR ? NEAR : MET;
      case NOT_SATISFIED -> isStrivenFor(provision) ? NOT_REACHED : MISSED;
      case PENDING -> pending(provision, standing, isKnown);
      case ERROR -> ERROR;
      case UNDETERMINED, NOT_APPLICABLE, NOT_IN_FORCE -> UNDETERMINED;
    };
  }

  private static boolean isStrivenFor(Provision provision) {
    return provision.firmness() == Firmness.STRIVE || provision.firmness() == Firmness.PROMOTE;
  }

  private static ProgressState pending(
      Provision provision, @Nullable Standing standing, boolean isKnown) {
    if (standing == null) {
      return !isKnown ? UNOBSERVED : isForEachYear(provision) ? NOT_YET : NO_PACE;
    }
    return switch (standing) {
      case NEAR -> NEARLY_REACHED;
      case REACHED -> REACHED;
      case AHEAD -> AHEAD;
      case BEHIND, UNDER_WAY, OVERDUE -> BEHIND;
    };
  }

  /**
   * @param unclear whether something is reported that decides nothing
   */
  private static ProgressState ofDuty(
      Outcome outcome, @Nullable Standing standing, boolean unclear) {
    if (outcome == Outcome.ERROR) {
      return ERROR;
    } else if (outcome == Outcome.SATISFIED) {
      return IMPLEMENTED;
    } else if (standing == Standing.OVERDUE || outcome == Outcome.NOT_SATISFIED) {
      return OVERDUE;
    } else if (outcome == Outcome.PENDING) {
      return standing == Standing.UNDER_WAY ? UNDER_WAY : NOT_DONE;
    }
    return unclear ? UNCLEAR : NOTHING_REPORTED;
  }
}

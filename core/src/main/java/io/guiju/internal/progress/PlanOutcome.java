package io.guiju.internal.progress;

import io.guiju.Fault;
import io.guiju.Outcome;
import io.guiju.pack.Provision;
import io.guiju.pack.Target;
import io.guiju.progress.Observation;
import io.guiju.progress.Standing;
import io.guiju.progress.TargetProgress;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of a target together.
 *
 * @param ofOthers what is to be said of regions that nobody reported
 */
record PlanOutcome(
    Provision provision,
    List<Measurement> measured,
    List<TargetProgress.Part> parts,
    Outcome ofOthers,
    List<Fault> faults) {

  TargetProgress progress() {
    Target target = Objects.requireNonNull(provision.target());
    boolean isOne = target.over() != Target.Over.EACH_YEAR && !target.anyRegion();
    Measurement shown = shown(target);
    Outcome outcome = faults.isEmpty() ? outcome(target) : Outcome.ERROR;
    return new TargetProgress(
        provision,
        outcome,
        faults.isEmpty() ? standing(outcome, isOne) : null,
        shown == null ? null : shown.value(),
        shown == null ? target.limit() : shown.limit(),
        shown == null ? null : shown.year(),
        isOne && shown != null ? shown.pace() : null,
        isOne ? List.of() : parts,
        used(),
        missing(target),
        faults);
  }

  private List<Integer> missing(Target target) {
    return measured.isEmpty() && ofOthers == Outcome.UNDETERMINED
        ? List.of(target.through())
        : measured.stream().flatMap(one -> one.missing().stream()).distinct().toList();
  }

  private List<Observation> used() {
    return measured.stream()
        .flatMap(one -> one.used().stream())
        .distinct()
        .sorted(
            Comparator.comparing(Observation::year)
                .thenComparing(Observation::indicator)
                .thenComparing(Observation::region))
        .toList();
  }

  /** The one, or the latest of which something is known. */
  private @Nullable Measurement shown(Target target) {
    return measured.stream()
        .filter(one -> one.value() != null || measured.size() == 1)
        .reduce((earlier, later) -> target.anyRegion() ? better(earlier, later) : later)
        .orElse(null);
  }

  private static Measurement better(Measurement left, Measurement right) {
    return left.value() != null
            && right.value() != null
            && right.value().compareTo(left.value()) < 0
        ? right
        : left;
  }

  private Outcome outcome(Target target) {
    return target.anyRegion() ? any() : all();
  }

  /** One that reaches it is enough, be it one that nobody reported. */
  private Outcome any() {
    for (Outcome each : List.of(Outcome.SATISFIED, Outcome.PENDING, Outcome.UNDETERMINED)) {
      if (ofOthers == each || parts.stream().anyMatch(part -> part.outcome() == each)) {
        return each;
      }
    }
    return Outcome.NOT_SATISFIED;
  }

  /** One that misses it is enough; until all are over, the others are pending. */
  private Outcome all() {
    for (Outcome each : List.of(Outcome.NOT_SATISFIED, Outcome.PENDING, Outcome.UNDETERMINED)) {
      if (parts.stream().anyMatch(part -> part.outcome() == each)) {
        return each;
      }
    }
    return Outcome.SATISFIED;
  }

  /** That of the one; of years, near where one of them is; while pending, that of the latest. */
  private @Nullable Standing standing(Outcome outcome, boolean isOne) {
    if (isOne) {
      return parts.get(0).standing();
    } else if (outcome == Outcome.SATISFIED) {
      return parts.stream().anyMatch(part -> part.standing() == Standing.NEAR)
          ? Standing.NEAR
          : null;
    }
    return outcome == Outcome.PENDING
        ? parts.stream()
            .filter(part -> part.outcome() == Outcome.PENDING)
            .map(TargetProgress.Part::standing)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null)
        : null;
  }
}

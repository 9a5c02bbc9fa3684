package io.guiju.internal.progress;

import io.guiju.Fault;
import io.guiju.Outcome;
import io.guiju.pack.Provision;
import io.guiju.pack.Target;
import io.guiju.progress.Observation;
import io.guiju.progress.Standing;
import io.guiju.progress.TargetProgress;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of a target together.
 *
 * @param ofOthers what is to be said of regions that nobody reported
 * @param undivided the parts of a share that cannot be told
 * @param tallied when records were added up that say nothing of a year that is missing; or null
 */
record PlanOutcome(
    Provision provision,
    List<Measurement> measured,
    List<TargetProgress.Part> parts,
    Outcome ofOthers,
    List<Observation> undivided,
    List<TargetProgress.Outdated> outdated,
    @Nullable LocalDate tallied,
    List<TargetProgress.Weak> weak,
    List<Fault> faults) {

  TargetProgress progress() {
    Target target = Objects.requireNonNull(provision.target());
    boolean isOne = target.over() != Target.Over.EACH_YEAR && !target.anyRegion();
    Measurement shown = shown(target);
    Outcome outcome = faults.isEmpty() ? outcome(target) : Outcome.ERROR;
    return new TargetProgress(
        provision,
        outcome,
        faults.isEmpty() ? standing(target, outcome, isOne) : null,
        shown == null ? null : shown.value(),
        shown == null ? target.limit() : shown.limit(),
        shown == null || target.comparison() != Target.Comparison.ABOUT ? null : shown.near(),
        shown == null ? null : shown.year(),
        isOne && shown != null ? shown.pace() : null,
        isOne ? List.of() : parts,
        used(),
        missing(target),
        outdated,
        missing(target).isEmpty() ? null : tallied,
        weak,
        faults);
  }

  private List<Integer> missing(Target target) {
    return measured.isEmpty() && ofOthers == Outcome.UNDETERMINED
        ? List.of(target.through())
        : measured.stream().flatMap(one -> one.missing().stream()).distinct().toList();
  }

  private List<Observation> used() {
    Stream<Observation> deciding =
        measured.stream().flatMap(one -> Stream.concat(one.base().stream(), one.used().stream()));
    return Stream.concat(deciding, undivided.stream())
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

  /** Of regions one is enough, be it one that nobody reported; of years all are needed. */
  private Outcome outcome(Target target) {
    Set<Outcome> outcomes =
        parts.stream().map(TargetProgress.Part::outcome).collect(Collectors.toSet());
    if (!target.anyRegion()) {
      return Together.all(outcomes);
    }
    outcomes.add(ofOthers);
    return Together.any(outcomes);
  }

  /** That of the one; of several, near where one of them is. */
  private @Nullable Standing standing(Target target, Outcome outcome, boolean isOne) {
    if (isOne) {
      return parts.get(0).standing();
    } else if (outcome == Outcome.PENDING) {
      return target.anyRegion() ? best() : ofYears(target);
    }
    return outcome == Outcome.SATISFIED && isAnyNear() ? Standing.NEAR : null;
  }

  /** One region that stands well is enough. */
  private @Nullable Standing best() {
    return Stream.of(Standing.REACHED, Standing.NEAR, Standing.AHEAD, Standing.BEHIND)
        .filter(each -> parts.stream().anyMatch(part -> part.standing() == each))
        .findFirst()
        .orElse(null);
  }

  /** That one year reached it says nothing of the others: all so far must have. */
  private @Nullable Standing ofYears(Target target) {
    List<TargetProgress.Part> soFar = parts.stream().filter(part -> part.value() != null).toList();
    boolean isReached =
        missing(target).isEmpty()
            && soFar.stream()
                .allMatch(part -> part.outcome() == Outcome.SATISFIED || part.standing() != null);
    if (soFar.isEmpty() || !isReached) {
      return null;
    } else if (soFar.size() < parts.size()) {
      return Standing.AHEAD;
    }
    return isAnyNear() ? Standing.NEAR : Standing.REACHED;
  }

  private boolean isAnyNear() {
    return parts.stream().anyMatch(part -> part.standing() == Standing.NEAR);
  }
}

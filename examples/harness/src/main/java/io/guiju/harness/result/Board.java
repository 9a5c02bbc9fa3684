package io.guiju.harness.result;

import io.guiju.Outcome;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.RulePack;
import io.guiju.pack.Target;
import io.guiju.progress.DutyProgress;
import io.guiju.progress.Progress;
import io.guiju.progress.Scoreboard;
import io.guiju.progress.TargetProgress;
import io.guiju.text.ProgressState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The scoreboard of a plan, and how much of it stands how. */
public record Board(RulePack pack, Scoreboard scoreboard) {
  private static final Set<ProgressState> OF_TARGETS =
      EnumSet.of(
          ProgressState.MET,
          ProgressState.NEAR,
          ProgressState.REACHED,
          ProgressState.NEARLY_REACHED,
          ProgressState.AHEAD,
          ProgressState.BEHIND,
          ProgressState.ON_TRACK,
          ProgressState.OPEN,
          ProgressState.NOT_YET,
          ProgressState.NO_PACE,
          ProgressState.UNOBSERVED,
          ProgressState.NOT_REACHED,
          ProgressState.MISSED,
          ProgressState.UNDETERMINED);
  private static final Set<ProgressState> OF_DUTIES =
      EnumSet.of(
          ProgressState.IMPLEMENTED,
          ProgressState.UNDER_WAY,
          ProgressState.NOT_DONE,
          ProgressState.PARTLY_REPORTED,
          ProgressState.UNCLEAR,
          ProgressState.NOTHING_REPORTED,
          ProgressState.OVERDUE);

  /** The whole scoreboard for programs, as {@code progress.json} has it. */
  public String json() {
    return ProgressJson.of(this).toString();
  }

  public List<TargetProgress> targets() {
    List<TargetProgress> targets = new ArrayList<>();
    for (Progress entry : scoreboard.entries()) {
      if (entry instanceof TargetProgress target) {
        targets.add(target);
      }
    }
    return targets;
  }

  public List<DutyProgress> duties() {
    List<DutyProgress> duties = new ArrayList<>();
    for (Progress entry : scoreboard.entries()) {
      if (entry instanceof DutyProgress duty) {
        duties.add(duty);
      }
    }
    return duties;
  }

  public List<Progress> of(Collection<Provision> provisions, ProvisionKind kind) {
    return provisions.stream()
        .filter(provision -> provision.kind() == kind)
        .map(provision -> Objects.requireNonNull(scoreboard.of(provision.id())))
        .toList();
  }

  /**
   * How many stand how, each thing asked for counted once: every state that there is for their
   * kind, errors only where some are.
   */
  public static Map<ProgressState, Integer> counts(
      ProvisionKind kind, Collection<? extends Progress> entries) {
    Map<ProgressState, Integer> counts = new EnumMap<>(ProgressState.class);
    Set<ProgressState> usual = kind == ProvisionKind.TARGET ? OF_TARGETS : OF_DUTIES;
    usual.forEach(state -> counts.put(state, 0));
    distinct(entries).forEach(entry -> counts.merge(ProgressState.of(entry), 1, Integer::sum));
    return counts;
  }

  /** The targets that state the same, by what they ask for; one alone is not among them. */
  public Map<Target, List<Provision>> same() {
    Map<Target, List<Provision>> same = new LinkedHashMap<>();
    for (TargetProgress entry : targets()) {
      Target target = Objects.requireNonNull(entry.provision().target());
      same.computeIfAbsent(target, t -> new ArrayList<>()).add(entry.provision());
    }
    same.values().removeIf(provisions -> provisions.size() == 1);
    return same;
  }

  /** Each thing that is asked for once: of targets that state the same the first. */
  public static List<Progress> distinct(Collection<? extends Progress> entries) {
    Set<Target> asked = new HashSet<>();
    return entries.stream()
        .<Progress>map(entry -> entry)
        .filter(
            entry -> entry.provision().target() == null || asked.add(entry.provision().target()))
        .toList();
  }

  /** Whether nothing was observed, counted or reported. */
  public boolean saysNothing() {
    return targets().stream().allMatch(t -> t.used().isEmpty() && t.outdated().isEmpty())
        && duties().stream()
            .flatMap(duty -> duty.parts().stream())
            .allMatch(part -> !part.isReported() && part.outdated() == null)
        && scoreboard.mechanisms().isEmpty();
  }

  /** Whether the pack could not judge something. */
  public boolean hasErrors() {
    return scoreboard.entries().stream().anyMatch(entry -> entry.outcome() == Outcome.ERROR);
  }
}

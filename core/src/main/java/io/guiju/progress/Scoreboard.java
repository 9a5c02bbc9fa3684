package io.guiju.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All targets and duties of a plan side by side.
 *
 * @param pack the id of the pack
 * @param version the version of the pack
 * @param asOf the date of the check
 * @param entries in the order of the plan
 * @param mechanisms what was reported of entitlements that are mechanisms at heart, which is judged
 *     of no duty; in the order of the plan
 * @param elsewhere what was observed of places within the plan's own, for which no target asks
 */
public record Scoreboard(
    String pack,
    String version,
    LocalDate asOf,
    List<Progress> entries,
    List<Measure> mechanisms,
    List<Observation> elsewhere) {
  public Scoreboard {
    entries = List.copyOf(entries);
    mechanisms = List.copyOf(mechanisms);
    elsewhere = List.copyOf(elsewhere);
  }

  /** Where a provision stands; null where it is neither a target nor a duty of the plan. */
  public @Nullable Progress of(String provision) {
    return entries.stream()
        .filter(entry -> entry.provision().id().equals(provision))
        .findFirst()
        .orElse(null);
  }
}

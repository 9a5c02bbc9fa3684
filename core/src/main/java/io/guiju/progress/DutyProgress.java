package io.guiju.progress;

import io.guiju.Fault;
import io.guiju.Outcome;
import io.guiju.pack.Duty;
import io.guiju.pack.Provision;
import io.guiju.type.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a duty stands.
 *
 * @param standing null where there is nothing to add to the outcome
 * @param parts what is judged one by one; one part where the duty is one thing
 * @param faults what went wrong; empty unless the outcome is an error
 */
public record DutyProgress(
    Provision provision,
    Outcome outcome,
    @Nullable Standing standing,
    List<Part> parts,
    List<Fault> faults)
    implements Progress {
  /**
   * One thing of one body in one year.
   *
   * @param thing null where the duty names none
   * @param region null where the city alone has to act
   * @param year null where it is not for each year
   * @param latest what was last reported and counts; null where nothing was
   * @param unclear what was reported without saying how far it is: without a status, without a day,
   *     so that it may be of a later one, or otherwise of the same day; empty where something
   *     counts
   * @param outdated where nothing else was reported, the day on which a report was read that is too
   *     old to count; else null
   */
  public record Part(
      Duty.@Nullable Thing thing,
      @Nullable Place region,
      @Nullable Integer year,
      Outcome outcome,
      @Nullable Standing standing,
      @Nullable Measure latest,
      List<Measure> unclear,
      @Nullable LocalDate outdated) {
    public Part {
      unclear = List.copyOf(unclear);
    }

    /** Whether anything was reported of it. */
    public boolean isReported() {
      return latest != null || !unclear.isEmpty();
    }
  }

  public DutyProgress {
    parts = List.copyOf(parts);
    faults = List.copyOf(faults);
  }
}

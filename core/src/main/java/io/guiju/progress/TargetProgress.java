package io.guiju.progress;

import io.guiju.Fault;
import io.guiju.Outcome;
import io.guiju.pack.Provision;
import io.guiju.type.Ratio;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a target stands.
 *
 * @param standing null where there is nothing to add to the outcome
 * @param value what counts of what is known: the latest value, the sum so far, the growth so far;
 *     null where nothing is known
 * @param limit what it is compared with; null where that is not known
 * @param enough the part of a limit that is enough of a number that the plan says to be about
 *     right; null of every other
 * @param year the latest year that counts; null where nothing is known
 * @param pace null where there is no line: one observation, or nothing but years by themselves
 * @param parts the years or regions that are judged by themselves; empty where there are none
 * @param used the observations that it rests on, the one from which the line is drawn among them,
 *     by year
 * @param missing the years that are over and of which nothing is known that counts: from a base of
 *     nothing there is no growth
 * @param outdated the years of which something was known that was read too long ago to count
 * @param tallied where a year is missing that was not over when the records were added up, the day
 *     as of which they were; else null
 * @param weak the years in which less was grown than is asked for on average: a warning, no miss
 * @param faults what went wrong; empty unless the outcome is an error
 */
public record TargetProgress(
    Provision provision,
    Outcome outcome,
    @Nullable Standing standing,
    @Nullable Ratio value,
    @Nullable Ratio limit,
    @Nullable Ratio enough,
    @Nullable Integer year,
    @Nullable Pace pace,
    List<Part> parts,
    List<Observation> used,
    List<Integer> missing,
    List<Outdated> outdated,
    @Nullable LocalDate tallied,
    List<Weak> weak,
    List<Fault> faults)
    implements Progress {
  /**
   * A year of which something was known that was read too long ago to count.
   *
   * @param lastRead when
   */
  public record Outdated(int year, LocalDate lastRead) {}

  /**
   * A year that grew less than is asked for a year on average.
   *
   * @param growth over the year before
   */
  public record Weak(int year, Ratio growth) {}

  /**
   * One year, or one region.
   *
   * @param name the year or the region
   */
  public record Part(
      String name,
      Outcome outcome,
      @Nullable Standing standing,
      @Nullable Ratio value,
      @Nullable Ratio limit) {}

  public TargetProgress {
    parts = List.copyOf(parts);
    used = List.copyOf(used);
    missing = List.copyOf(missing);
    outdated = List.copyOf(outdated);
    weak = List.copyOf(weak);
    faults = List.copyOf(faults);
  }
}

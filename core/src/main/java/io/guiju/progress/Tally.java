package io.guiju.progress;

import io.guiju.Facts;
import io.guiju.Fault;
import io.guiju.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * Contributions added up by indicator, region and year, as of one date. Sums are exact and hold no
 * identifiers; the order of adding and merging never matters. Not thread-safe: give each thread its
 * own and merge them.
 *
 * <pre>{@code
 * Tally tally = Tally.at(asOf).add(checker.contributions(facts, asOf));
 * Scoreboard scoreboard = checker.progress(observed, tally, asOf);
 * }</pre>
 *
 * <p>An indicator is observed as zero only where a record of its subjects' type was seen in the
 * region, or the type was said to be complete: a register without any platform says nothing of
 * laboratories.
 *
 * <p>What is added up is all there is only where all facts that hold such records were said to be
 * complete. Otherwise it is a lower bound, and its observations say so: enough where it reaches a
 * number, and never too little.
 */
public final class Tally {
  /** The source that its observations name. */
  public static final String SOURCE = "tally";

  private static final BinaryOperator<Fault> SMALLEST =
      BinaryOperator.minBy(Comparator.comparing(Fault::toString));

  private final LocalDate asOf;
  private final Map<TallyCell, TallySum> sums = new HashMap<>();
  private final SortedSet<String> partial = new TreeSet<>();
  private final SortedMap<String, Fault> faults = new TreeMap<>();

  private Tally(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** A tally of nothing yet. */
  public static Tally at(LocalDate asOf) {
    return new Tally(asOf);
  }

  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Adds what was contributed.
   *
   * @throws IllegalArgumentException if it was as of another date
   */
  public Tally add(Collection<Contribution> contributions) {
    for (Contribution one : contributions) {
      if (!asOf.equals(one.asOf())) {
        throw new IllegalArgumentException(
            "A tally of "
                + asOf
                + " cannot take in contributions of "
                + one.asOf()
                + ": ask for the contributions as of its date");
      }
    }
    for (Contribution one : contributions) {
      TallyCell cell = new TallyCell(one.indicator(), one.region(), one.year());
      sums.merge(cell, TallySum.of(one), TallySum::plus);
      if (!one.complete()) {
        partial.add(one.indicator());
      }
      one.faults().forEach(fault -> faults.merge(one.indicator(), nameless(fault), SMALLEST));
    }
    return this;
  }

  /**
   * Adds another tally to this one.
   *
   * @throws IllegalArgumentException if it is of another date
   */
  public Tally merge(Tally other) {
    if (!asOf.equals(other.asOf)) {
      throw new IllegalArgumentException(
          "A tally of "
              + asOf
              + " cannot take in one of "
              + other.asOf
              + ", which may hold the same records: put the observations of each beside the other's");
    }
    // A copy, so that a tally may be merged with itself.
    Map.copyOf(other.sums).forEach((cell, sum) -> sums.merge(cell, sum, TallySum::plus));
    partial.addAll(other.partial);
    other.faults.forEach((indicator, fault) -> faults.merge(indicator, fault, SMALLEST));
    return this;
  }

  /** What a term threw may quote the record. */
  private static Fault nameless(Fault fault) {
    return fault instanceof Fault.TermFailed failed
        ? new Fault.TermFailed(failed.rule(), failed.term(), withoutMessage(failed.cause()))
        : fault instanceof Fault.SessionFailed session
            ? new Fault.SessionFailed(session.rule(), withoutMessage(session.cause()))
            : fault;
  }

  private static String withoutMessage(String cause) {
    return cause.split(":", 2)[0];
  }

  /** Whether any record of an indicator was seen, or its type was said to be complete. */
  public boolean hasSeen(String indicator) {
    return sums.keySet().stream().anyMatch(cell -> cell.indicator().equals(indicator));
  }

  /** Whether all facts that were added for an indicator were said to be all of their type. */
  public boolean isComplete(String indicator) {
    return hasSeen(indicator) && !partial.contains(indicator);
  }

  /** By indicator, one of what went wrong; such a record is among the unknown. */
  public SortedMap<String, Fault> faults() {
    return Collections.unmodifiableSortedMap(faults);
  }

  /**
   * One for each indicator, region and year, with the source {@code tally}. That of a region counts
   * what is known to be within it; what may be within it is unknown.
   */
  public List<Observation> observations(RulePack pack) {
    return observed(pack).all();
  }

  /**
   * The facts with the observations of this tally beside those that they hold already, which stand,
   * those that were read too long ago among them: what was supplied is read again, and not replaced
   * unnoticed. Left out are a part of a share of which the facts hold the other part, since the two
   * would not rest on the same records, and a year that was not over when it was tallied but is on
   * the date.
   *
   * @param on the date on which they are to be judged
   * @throws IllegalArgumentException if it is before that of the tally
   */
  public Facts with(RulePack pack, Facts facts, LocalDate on) {
    if (asOf.isAfter(on)) {
      throw new IllegalArgumentException(
          "The tally is of " + asOf + ", after " + on + ": judge it on its date or a later one");
    }
    int through = lastYear(on);
    return facts.with(
        observed(pack).besides(facts).stream().filter(seen -> seen.year() <= through).toList());
  }

  /** The last year of which it says something on a later date: one that was over, or is not yet. */
  public int lastYear(LocalDate on) {
    boolean wasOver = asOf.getDayOfYear() == asOf.lengthOfYear();
    return wasOver || on.getYear() == asOf.getYear() ? asOf.getYear() : asOf.getYear() - 1;
  }

  private TallyObservations observed(RulePack pack) {
    return new TallyObservations(pack, asOf, new TreeMap<>(sums), partial);
  }

  /** The whole of it, a line for each sum: equal tallies have equal lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(sums).forEach((cell, sum) -> lines.add(cell + "\t" + sum));
    partial.forEach(indicator -> lines.add(indicator + "\tpartial"));
    faults.forEach((indicator, fault) -> lines.add(indicator + "\t" + fault));
    return lines;
  }

  @Override
  public String toString() {
    return asOf + "\n" + String.join("\n", lines());
  }
}

package io.guiju;

import io.guiju.internal.DefaultComplianceChecker;
import io.guiju.pack.RulePack;
import io.guiju.progress.Contribution;
import io.guiju.progress.Scoreboard;
import io.guiju.progress.Tally;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks facts against the provisions of a pack. Made once and shared: implementations are
 * thread-safe.
 *
 * <pre>{@code
 * ComplianceChecker checker = ComplianceChecker.of(RulePack.load("jiaxing315"));
 * Assessment assessment = checker.check(facts, LocalDate.of(2024, 12, 31));
 * }</pre>
 */
public interface ComplianceChecker {
  /** A checker with the plan's own parameters that cross-checks every assessment. */
  static ComplianceChecker of(RulePack pack) {
    return builder(pack).build();
  }

  static Builder builder(RulePack pack) {
    return new Builder(pack);
  }

  RulePack pack();

  /** What the facts mean on a date; cross-checked as often as the checker was told to. */
  Assessment check(Facts facts, LocalDate asOf);

  /** What the facts mean on a date, cross-checked or not: for runs that count their records. */
  Assessment check(Facts facts, LocalDate asOf, boolean crossChecked);

  /**
   * Where the plan itself stands on a date, by the observations and measures among the facts; those
   * that were read too long before it are known no longer. All other facts are passed over: records
   * say where the plan stands once they are added up.
   *
   * <pre>{@code
   * Tally tally = Tally.at(asOf).add(checker.contributions(records, asOf));
   * Scoreboard scoreboard = checker.progress(observed, tally, asOf);
   * }</pre>
   *
   * @throws io.guiju.type.FactException if one of them does not fit the pack: an indicator, a unit
   *     or a duty that it does not know
   */
  Scoreboard progress(Facts facts, LocalDate asOf);

  /**
   * Where the plan itself stands on a date, by what a register adds up to as well: an observation
   * among the facts stands before a tallied one, as {@link Tally#with} says.
   *
   * @throws IllegalArgumentException if the tally is of a later date
   * @throws io.guiju.type.FactException as without a tally
   */
  Scoreboard progress(Facts facts, Tally tally, LocalDate asOf);

  /**
   * What the facts add to the indicators of the plan, as of a date; cross-checked as often as the
   * checker was told to. Facts of several groups are asked group by group: {@link Tally} adds up.
   */
  List<Contribution> contributions(Facts facts, LocalDate asOf);

  /** The same, cross-checked or not: for runs that count their records. */
  List<Contribution> contributions(Facts facts, LocalDate asOf, boolean crossChecked);

  /** Options of a checker. Not thread-safe. */
  final class Builder {
    private final RulePack pack;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Set<String> closed = new LinkedHashSet<>();
    private CrossCheck crossCheck = CrossCheck.always();

    private Builder(RulePack pack) {
      this.pack = pack;
    }

    /**
     * Sets a parameter, for every date, to a value written as in {@code parameters.yaml}: {@code
     * "4.5 %"}. A list takes all its members.
     *
     * @throws IllegalArgumentException if the pack has no such parameter or it cannot take the
     *     value
     */
    public Builder set(String parameter, String... members) {
      pack.parameters().parse(parameter, List.of(members));
      values.put(parameter, List.of(members));
      return this;
    }

    /**
     * Declares an open list closed: no other value counts.
     *
     * @throws IllegalArgumentException if the pack has no such list
     */
    public Builder close(String list) {
      pack.parameters().requireList(list);
      closed.add(list);
      return this;
    }

    public Builder crossCheck(CrossCheck crossCheck) {
      this.crossCheck = crossCheck;
      return this;
    }

    public ComplianceChecker build() {
      return new DefaultComplianceChecker(pack, pack.parameters().with(values, closed), crossCheck);
    }
  }
}

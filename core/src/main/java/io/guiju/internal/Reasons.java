package io.guiju.internal;

import io.guiju.Explanation;
import io.guiju.Facts;
import io.guiju.Fault;
import io.guiju.Ladder;
import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.Ways;
import io.guiju.internal.compiled.Seeker;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.direct.Nearest;
import io.guiju.internal.direct.Placed;
import io.guiju.internal.direct.Verdict;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.ways.Climb;
import io.guiju.internal.ways.MissingSearch;
import io.guiju.internal.ways.WaysFinder;
import io.guiju.pack.Effect;
import io.guiju.pack.Provision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the checks of a date keep so that their findings can be explained when somebody asks.
 *
 * @param inForce whether the plan is in force on it
 * @param dated the record of parameters for the date
 */
record Reasons(
    DefaultRulePack pack,
    DirectEvaluator direct,
    Finders finders,
    WaysFinder ways,
    LocalDate asOf,
    boolean inForce,
    Object dated) {

  Explanation explanation(Provision provision, Asked asked, Verdict verdict) {
    try {
      Facts facts = asked.facts();
      Object subject = asked.subject();
      Placed placed = asked.placed(provision);
      Finders.Finder finder = finders.of(provision);
      Nearest nearest = nearest(provision, finder.nearest(), asked, verdict.outcome());
      Explanation explanation =
          direct.explain(provision, facts, asOf, dated, subject, verdict, placed, nearest);
      if (verdict.outcome() != Outcome.UNDETERMINED) {
        return explanation;
      }
      MissingSearch missing = finder.missing();
      return missing.isSmallest(explanation.missing(), facts, dated, subject)
          ? explanation
          : explanation.lacking(missing.smallest(facts, dated, subject, placed));
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      List<Fault> faults = List.copyOf(verdict.faults());
      return new Explanation(List.of(), List.of(), List.of(), faults, List.of());
    }
  }

  /**
   * Null where the interpreter has to seek it, also since more has to be told than one choice
   * knows, or nobody.
   */
  private static @Nullable Nearest nearest(
      Provision provision, Seeker seeker, Asked asked, Outcome outcome) {
    boolean isSought =
        outcome == Outcome.SATISFIED
            || outcome == Outcome.NOT_SATISFIED
            || outcome == Outcome.UNDETERMINED;
    return isSought && provision.shownFor() == null ? seeker.nearest(asked) : null;
  }

  /** A term that throws for a fact which no verdict needs is no way. */
  Ways ways(Provision provision, Asked asked, Outcome outcome) {
    try {
      return ways.find(
          finders.of(provision).missing(), asked.facts(), asOf, dated, asked.subject(), outcome);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return new Ways(List.of(), List.of(), false);
    }
  }

  @Nullable Ladder ladder(Provision provision, Asked asked, Verdict verdict) {
    return provision.entitles().kind() == Effect.Kind.PLACEMENT && isWithinScope(asked, verdict)
        ? new Climb(pack, direct, ways, asOf, dated).of(provision, asked.facts(), asked.subject())
        : null;
  }

  /** Whether the rules decide, not the scope of the plan. */
  private boolean isWithinScope(Asked asked, Verdict verdict) {
    return verdict.outcome() == Outcome.ERROR
        ? !verdict.rules().isEmpty()
        : inForce && direct.inPlace(asked.subject(), asked.facts()) == Truth.TRUE;
  }
}

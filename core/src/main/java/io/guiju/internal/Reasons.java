package io.guiju.internal;

import io.guiju.Explanation;
import io.guiju.Fault;
import io.guiju.Ladder;
import io.guiju.MissingFact;
import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.Ways;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.direct.Verdict;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.ways.Climb;
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
    WaysFinder ways,
    LocalDate asOf,
    boolean inForce,
    Object dated) {

  Explanation explanation(Provision provision, Asked asked, Verdict verdict) {
    try {
      Explanation explanation =
          direct.explain(provision, asked.facts(), asOf, dated, asked.subject(), verdict);
      return verdict.outcome() == Outcome.UNDETERMINED
              && !isSmallest(provision, explanation.missing())
          ? explanation.lacking(ways.missing(provision, asked.facts(), dated, asked.subject()))
          : explanation;
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      List<Fault> faults = List.copyOf(verdict.faults());
      return new Explanation(List.of(), List.of(), List.of(), faults, List.of());
    }
  }

  /** Whether no search is needed: one value, of a fact that no other pattern can mean as well. */
  private boolean isSmallest(Provision provision, List<MissingFact> missing) {
    return missing.size() == 1
        && !(missing.get(0) instanceof MissingFact.MissingRecord)
        && !(missing.get(0) instanceof MissingFact.MissingTerm lacking
            && lacking.term().isReference())
        && pack.compiledRulesOf(provision).stream().allMatch(CompiledRule::hasOneOfEach);
  }

  Ways ways(Provision provision, Asked asked, Outcome outcome) {
    return ways.find(provision, asked.facts(), asOf, dated, asked.subject(), outcome);
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

package io.guiju.internal;

import io.guiju.Explanation;
import io.guiju.Facts;
import io.guiju.Fault;
import io.guiju.Ladder;
import io.guiju.MissingFact;
import io.guiju.Outcome;
import io.guiju.Ways;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.ways.Climb;
import io.guiju.internal.ways.WaysFinder;
import io.guiju.pack.Effect;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check keeps so that its findings can be explained when somebody asks.
 *
 * @param dated the record of parameters for the date
 */
record Reasons(
    DefaultRulePack pack,
    DirectEvaluator direct,
    WaysFinder ways,
    Facts facts,
    LocalDate asOf,
    Object dated) {

  Explanation explanation(Judged judged) {
    try {
      Explanation explanation =
          direct.explain(
              judged.provision(), facts, asOf, dated, judged.subject(), judged.verdict());
      return judged.verdict().outcome() == Outcome.UNDETERMINED
              && !isSmallest(judged, explanation.missing())
          ? explanation.lacking(ways.missing(judged.provision(), facts, dated, judged.subject()))
          : explanation;
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      List<Fault> faults = List.copyOf(judged.verdict().faults());
      return new Explanation(List.of(), List.of(), List.of(), faults, List.of());
    }
  }

  /** Whether no search is needed: one value, of a fact that no other pattern can mean as well. */
  private boolean isSmallest(Judged judged, List<MissingFact> missing) {
    return missing.size() == 1
        && pack.compiledRulesOf(judged.provision()).stream().allMatch(CompiledRule::hasOneOfEach)
        && !(missing.get(0) instanceof MissingFact.MissingRecord)
        && !(missing.get(0) instanceof MissingFact.MissingTerm lacking
            && lacking.term().isReference());
  }

  Ways ways(Judged judged) {
    Outcome outcome = judged.verdict().outcome();
    return ways.find(judged.provision(), facts, asOf, dated, judged.subject(), outcome);
  }

  @Nullable Ladder ladder(Judged judged) {
    Effect effect = judged.provision().entitles();
    return effect.kind() == Effect.Kind.PLACEMENT && !judged.verdict().rules().isEmpty()
        ? new Climb(pack, direct, ways, asOf, dated).of(judged.provision(), facts, judged.subject())
        : null;
  }
}

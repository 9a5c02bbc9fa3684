package io.guiju.internal.direct;

import io.guiju.Explanation;
import io.guiju.Facts;
import io.guiju.Fault;
import io.guiju.Gap;
import io.guiju.Ground;
import io.guiju.MissingFact;
import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.pack.Parameters;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what decides a provision for a subject, and explains it. */
record Decisive(JudgedBy by, Facts facts, Object dated, Object subject) {
  /** An explanation hears of what the verdict has met already. */
  private static final Consumer<Fault> KNOWN_BEFORE = fault -> {};

  Explanation explain(
      Verdict verdict,
      Placed placed,
      @Nullable Nearest known,
      @Nullable FactType shownFor,
      Vocabulary vocabulary,
      Parameters parameters) {
    if (known != null && by.deciding().length == 0) {
      return explanation(verdict, placed, known, List.of(), vocabulary, parameters);
    }
    Explaining rules = new Explaining(facts, shownFor);
    Nearest decisive =
        placed.inPlace() == Truth.FALSE && shownFor == null ? null : decisive(known, rules);
    List<FactKey> others = listed(rules.shownFor());
    return explanation(verdict, placed, decisive, others, vocabulary, parameters);
  }

  /**
   * The choice for the rules, or for whether they apply. Where that is open, what the rules lack is
   * asked for in the same round.
   */
  private @Nullable Nearest decisive(@Nullable Nearest known, Explaining explaining) {
    Nearest applicability = by.deciding().length == 0 ? null : applicability();
    if (applicability != null && applicability.truth() == Truth.FALSE && !explaining.hearsAll()) {
      return applicability;
    }
    Nearest rules = known;
    if (rules == null) {
      for (CompiledRule rule : by.rules()) {
        new RuleEvaluation(rule, facts, dated, subject, KNOWN_BEFORE, explaining).value();
      }
      rules = explaining.nearest();
    }
    Truth applies = applicability == null ? Truth.TRUE : applicability.truth();
    return applies == Truth.TRUE || applies == Truth.UNKNOWN && truth(rules) != Truth.FALSE
        ? rules
        : applicability;
  }

  private @Nullable Nearest applicability() {
    Explaining explaining = new Explaining(facts, null);
    new RuleEvaluation(by.any(), facts, dated, subject, KNOWN_BEFORE, explaining)
        .applicability(by.deciding());
    return explaining.nearest();
  }

  private static Truth truth(@Nullable Nearest nearest) {
    return nearest == null ? Truth.FALSE : nearest.truth();
  }

  private Explanation explanation(
      Verdict verdict,
      Placed placed,
      @Nullable Nearest decisive,
      List<FactKey> shownFor,
      Vocabulary vocabulary,
      Parameters parameters) {
    Nearest asked =
        placed.inPlace() == Truth.TRUE
                || placed.inPlace() == Truth.UNKNOWN && truth(decisive) != Truth.FALSE
            ? decisive
            : null;
    Outcome outcome = verdict.outcome();
    if (asked == null) {
      List<MissingFact> missing =
          outcome == Outcome.UNDETERMINED ? placed.located().missing() : List.of();
      return explanation(verdict, List.of(placed.ground()), List.of(), missing, shownFor);
    }
    AllGaps gaps = outcome == Outcome.NOT_SATISFIED ? new AllGaps(vocabulary, facts) : null;
    AllMissing missing =
        outcome == Outcome.UNDETERMINED
            ? new AllMissing(new Lacking(vocabulary, facts), asked, placed.located().missing())
            : null;
    List<Ground> grounds =
        AllGrounds.of(
            asked, new Grounds(facts, parameters), placed.ground(), gaps != null ? gaps : missing);
    return explanation(
        verdict,
        grounds,
        gaps == null ? List.of() : gaps.all(),
        missing == null ? List.of() : missing.all(),
        shownFor);
  }

  private static Explanation explanation(
      Verdict verdict,
      List<Ground> grounds,
      List<Gap> gaps,
      List<MissingFact> missing,
      List<FactKey> shownFor) {
    return new Explanation(grounds, gaps, missing, listed(verdict.faults()), shownFor);
  }

  /** Mostly there are none, and nothing is made. */
  private static <T> List<T> listed(Set<T> few) {
    return few.isEmpty() ? List.of() : List.copyOf(few);
  }
}

package io.guiju.internal.ways;

import io.guiju.Change;
import io.guiju.Facts;
import io.guiju.Ladder;
import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.Limit;
import io.guiju.internal.rule.RulePattern;
import io.guiju.pack.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where a subject stands on a ladder, how it gets to the next rung, and what that brings. */
public final class Climb {
  private final DefaultRulePack pack;
  private final DirectEvaluator direct;
  private final WaysFinder ways;
  private final LocalDate asOf;
  private final Object dated;

  /**
   * @param dated the record of parameters for the date
   */
  public Climb(
      DefaultRulePack pack, DirectEvaluator direct, WaysFinder ways, LocalDate asOf, Object dated) {
    this.pack = pack;
    this.direct = direct;
    this.ways = ways;
    this.asOf = asOf;
    this.dated = dated;
  }

  public Ladder of(Provision provision, Facts facts, Object subject) {
    List<CompiledRule> rules = pack.compiledRulesOf(provision);
    Map<String, Truth> reached = direct.judge(provision, facts, asOf, dated, subject).rules();
    List<Ladder.Rung> rungs =
        rules.stream()
            .map(
                rule ->
                    new Ladder.Rung(
                        rule.name(),
                        mark(rule, rules),
                        reached.getOrDefault(rule.name(), Truth.UNKNOWN)))
            .toList();
    Ladder here = new Ladder(provision, facts.keyOf(subject), rungs, List.of(), List.of());
    Ladder.Rung next = here.next();
    if (next == null || reached.isEmpty()) {
      return here;
    }
    CompiledRule rule = rules.get(rungs.indexOf(next));
    List<List<Change>> steps =
        ways.changes(
            List.of(rule),
            facts,
            dated,
            subject,
            after -> isReached(provision, rule, after, subject, facts));
    List<Provision> brings =
        steps.isEmpty()
            ? List.of()
            : brings(provision, facts, Changed.facts(facts, steps.get(0)), subject);
    return new Ladder(provision, here.subject(), rungs, steps, brings);
  }

  private boolean isReached(
      Provision provision, CompiledRule rule, Facts after, Object subject, Facts facts) {
    Object other = Objects.requireNonNull(after.find(facts.keyOf(subject)));
    return direct.judge(provision, after, asOf, dated, other).rules().get(rule.name())
        == Truth.TRUE;
  }

  private List<Provision> brings(Provision ladder, Facts facts, Facts after, Object subject) {
    Object other = Objects.requireNonNull(after.find(facts.keyOf(subject)));
    return pack.entitlements().stream()
        .filter(provision -> provision.subject().type() == subject.getClass())
        .filter(provision -> !provision.equals(ladder))
        .filter(provision -> !isSatisfied(provision, facts, subject))
        .filter(provision -> isSatisfied(provision, after, other))
        .toList();
  }

  private boolean isSatisfied(Provision provision, Facts facts, Object subject) {
    return direct.judge(provision, facts, asOf, dated, subject).outcome() == Outcome.SATISFIED;
  }

  /** The limit of the condition that the other rules do not have. */
  private Object mark(CompiledRule rule, List<CompiledRule> rules) {
    return rule.patterns().stream()
        .map(RulePattern::conditions)
        .flatMap(List::stream)
        .filter(condition -> !isShared(condition, rules))
        .findFirst()
        .map(this::limit)
        .orElse(rule.name());
  }

  private static boolean isShared(Condition condition, List<CompiledRule> rules) {
    return rules.stream()
        .allMatch(
            rule ->
                rule.patterns().stream()
                    .flatMap(pattern -> pattern.conditions().stream())
                    .map(Condition::text)
                    .collect(Collectors.toSet())
                    .contains(condition.text()));
  }

  private Object limit(Condition condition) {
    return condition.limit() instanceof Limit.Constant constant
        ? constant.value()
        : Objects.requireNonNull(((Limit.Reference) condition.limit()).property().of(dated));
  }
}

package io.guiju.internal.ways;

import io.guiju.Change;
import io.guiju.Facts;
import io.guiju.MissingFact;
import io.guiju.Outcome;
import io.guiju.Ways;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.direct.Placed;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.pack.Parameters;
import io.guiju.pack.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Finds what it takes to satisfy a provision, and tries every set of changes that it names. */
public final class WaysFinder {
  private static final int MOST_TRIED_PARTS = 6;

  private final DefaultRulePack pack;
  private final Parameters parameters;
  private final DirectEvaluator direct;

  public WaysFinder(DefaultRulePack pack, Parameters parameters, DirectEvaluator direct) {
    this.pack = pack;
    this.parameters = parameters;
    this.direct = direct;
  }

  /** What has to become known before a provision can be satisfied. */
  public MissingSearch missing(Provision provision) {
    List<CompiledRule> rules = pack.compiledRulesOf(provision);
    return new MissingSearch(provision, rules, pack.vocabulary(), parameters, direct);
  }

  /**
   * @param search of the provision
   * @param dated the record of parameters for the date of the check
   */
  public Ways find(
      MissingSearch search,
      Facts facts,
      LocalDate asOf,
      Object dated,
      Object subject,
      Outcome outcome) {
    Provision provision = search.provision();
    Smallest<MissingFact> known = new Smallest<>();
    Smallest<Change> changes = new Smallest<>();
    boolean exhaustive = true;
    Placed placed = direct.placed(provision, subject, facts);
    if (outcome == Outcome.UNDETERMINED) {
      exhaustive &= search.search(facts, dated, subject, placed, known::add);
    }
    if ((outcome == Outcome.UNDETERMINED || outcome == Outcome.NOT_SATISFIED) && placed.isKnown()) {
      exhaustive &= searchChanges(search.rules(), facts, dated, subject, changes);
    }
    Predicate<Facts> trial =
        changed -> {
          Object other = changed.find(facts.keyOf(subject));
          return direct.judge(provision, changed, asOf, dated, other).outcome()
              == Outcome.SATISFIED;
        };
    return new Ways(
        known.sorted(),
        tried(changes, facts, trial),
        exhaustive && !known.isFull() && !changes.isFull());
  }

  /** The smallest sets of changes after which one of these rules holds, by a trial. */
  List<List<Change>> changes(
      List<CompiledRule> rules, Facts facts, Object dated, Object subject, Predicate<Facts> trial) {
    Smallest<Change> changes = new Smallest<>();
    searchChanges(rules.stream().map(NewFacts::new).toList(), facts, dated, subject, changes);
    return tried(changes, facts, trial);
  }

  private boolean searchChanges(
      List<NewFacts> rules, Facts facts, Object dated, Object subject, Smallest<Change> changes) {
    StepWords words = new StepWords(pack.vocabulary(), facts, parameters);
    return Search.all(
        rules,
        facts,
        dated,
        subject,
        true,
        steps -> changes.add(steps.stream().map(words::change).toList()));
  }

  /** Of each set the smallest part that is enough; sets that are not enough are left out. */
  private static List<List<Change>> tried(
      Smallest<Change> changes, Facts facts, Predicate<Facts> trial) {
    Smallest<Change> enough = new Smallest<>();
    for (List<Change> set : changes.sorted()) {
      parts(set).stream()
          .filter(part -> trial.test(Changed.facts(facts, part)))
          .findFirst()
          .ifPresent(enough::add);
    }
    return enough.sorted();
  }

  /** The parts of a set, itself the last, by size; of a large set itself alone. */
  private static List<List<Change>> parts(List<Change> set) {
    if (set.size() > MOST_TRIED_PARTS) {
      return List.of(set);
    }
    List<List<Change>> parts = new ArrayList<>();
    for (int bits = 1; bits < 1 << set.size(); bits++) {
      List<Change> part = new ArrayList<>();
      for (int i = 0; i < set.size(); i++) {
        if ((bits >> i & 1) == 1) {
          part.add(set.get(i));
        }
      }
      parts.add(part);
    }
    parts.sort(Comparator.comparingInt(List::size));
    return parts;
  }
}

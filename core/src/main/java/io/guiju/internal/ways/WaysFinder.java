package io.guiju.internal.ways;

import io.guiju.Change;
import io.guiju.Facts;
import io.guiju.MissingFact;
import io.guiju.Outcome;
import io.guiju.Ways;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.pack.Parameters;
import io.guiju.pack.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

  /**
   * @param dated the record of parameters for the date of the check
   */
  public Ways find(
      Provision provision,
      Facts facts,
      LocalDate asOf,
      Object dated,
      Object subject,
      Outcome outcome) {
    Smallest<MissingFact> missing = new Smallest<>();
    Smallest<Change> changes = new Smallest<>();
    boolean exhaustive = true;
    if (outcome == Outcome.UNDETERMINED) {
      exhaustive &= searchMissing(provision, facts, dated, subject, missing::add);
    }
    if ((outcome == Outcome.UNDETERMINED || outcome == Outcome.NOT_SATISFIED)
        && direct.isPlaced(provision, subject, facts)) {
      exhaustive &= searchChanges(pack.compiledRulesOf(provision), facts, dated, subject, changes);
    }
    Predicate<Facts> trial =
        changed -> {
          Object other = changed.find(facts.keyOf(subject));
          return direct.judge(provision, changed, asOf, dated, other).outcome()
              == Outcome.SATISFIED;
        };
    return new Ways(
        missing.sorted(),
        tried(changes, facts, trial),
        exhaustive && !missing.isFull() && !changes.isFull());
  }

  /** The smallest set of what has to become known; empty where nothing known would be enough. */
  public List<MissingFact> missing(Provision provision, Facts facts, Object dated, Object subject) {
    First first = new First();
    searchMissing(provision, facts, dated, subject, first);
    return first.found == null ? List.of() : first.found;
  }

  /** Takes sets of what is missing. */
  private interface Sets {
    void add(List<MissingFact> set);

    /** Whether sets of so many at least may still matter. */
    default boolean wants(int least) {
      return true;
    }
  }

  /** Keeps the first of the smallest sets. */
  private static final class First implements Sets {
    private @Nullable List<MissingFact> found;

    @Override
    public void add(List<MissingFact> set) {
      if (wants(set.size())) {
        found = List.copyOf(set);
      }
    }

    @Override
    public boolean wants(int least) {
      return found == null ? least < Least.CONTRADICTED : least < found.size();
    }
  }

  private boolean searchMissing(
      Provision provision, Facts facts, Object dated, Object subject, Sets missing) {
    StepWords words = new StepWords(pack.vocabulary(), facts, parameters);
    List<MissingFact> place = direct.placing(provision, subject, facts);
    if (place.isEmpty() && !direct.isPlaced(provision, subject, facts)) {
      return true;
    }
    Search.Finds finds =
        new Search.Finds() {
          @Override
          public void found(List<Step> steps) {
            List<MissingFact> set = new ArrayList<>(place);
            for (Step step : steps) {
              if (!isElsewhere(step, facts, subject)) {
                MissingFact fact = words.missing(step);
                if (!place.contains(fact)) {
                  set.add(fact);
                }
              }
            }
            missing.add(set);
          }

          @Override
          public boolean wants(int least) {
            return missing.wants(Math.max(least, place.size()));
          }
        };
    return search(pack.compiledRulesOf(provision), facts, dated, subject, false, finds);
  }

  /** Whether a fact is not missing but in another group, with what refers to it. */
  private static boolean isElsewhere(Step step, Facts facts, Object subject) {
    return step instanceof Step.Create create
        && facts.isComplete(create.slot().type().type(), facts.keyOf(subject));
  }

  /** The smallest sets of changes after which one of these rules holds, by a trial. */
  List<List<Change>> changes(
      List<CompiledRule> rules, Facts facts, Object dated, Object subject, Predicate<Facts> trial) {
    Smallest<Change> changes = new Smallest<>();
    searchChanges(rules, facts, dated, subject, changes);
    return tried(changes, facts, trial);
  }

  private boolean searchChanges(
      List<CompiledRule> rules,
      Facts facts,
      Object dated,
      Object subject,
      Smallest<Change> changes) {
    StepWords words = new StepWords(pack.vocabulary(), facts, parameters);
    return search(
        rules,
        facts,
        dated,
        subject,
        true,
        steps -> changes.add(steps.stream().map(words::change).toList()));
  }

  private static boolean search(
      List<CompiledRule> rules,
      Facts facts,
      Object dated,
      Object subject,
      boolean changing,
      Search.Finds finds) {
    boolean exhaustive = true;
    for (CompiledRule rule : rules) {
      exhaustive &= new Search(rule, facts, dated, subject, changing, finds).run();
    }
    return exhaustive;
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

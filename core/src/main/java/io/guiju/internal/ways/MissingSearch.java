package io.guiju.internal.ways;

import io.guiju.Facts;
import io.guiju.MissingFact;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.direct.Placed;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.pack.Parameters;
import io.guiju.pack.Provision;
import io.guiju.pack.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what has to become known before a provision can be satisfied. Thread-safe. */
public final class MissingSearch {
  private final Provision provision;
  private final List<NewFacts> rules;

  /** Whether no fact can stand for two patterns of a rule. */
  private final boolean oneOfEach;

  private final Vocabulary vocabulary;
  private final Parameters parameters;
  private final DirectEvaluator direct;
  private volatile @Nullable Alike alike;

  /** Whether all rules take the same fact on a date. */
  private record Alike(Object dated, boolean takeTheSame) {}

  /** Takes sets of what is missing. */
  interface Sets {
    void add(List<MissingFact> set);

    /** Whether sets of so many at least may still matter. */
    default boolean wants(int least) {
      return true;
    }
  }

  /** Keeps the first of the smallest sets. */
  private static final class First implements Sets {
    private final int most;
    private @Nullable List<MissingFact> found;

    /**
     * @param most larger ones are not kept
     */
    First(int most) {
      this.most = most;
    }

    @Override
    public void add(List<MissingFact> set) {
      if (wants(set.size())) {
        found = List.copyOf(set);
      }
    }

    @Override
    public boolean wants(int least) {
      return found == null ? least <= most : least < found.size();
    }
  }

  MissingSearch(
      Provision provision,
      List<CompiledRule> rules,
      Vocabulary vocabulary,
      Parameters parameters,
      DirectEvaluator direct) {
    this.provision = provision;
    this.rules = rules.stream().map(NewFacts::new).toList();
    this.oneOfEach = rules.stream().allMatch(CompiledRule::hasOneOfEach);
    this.vocabulary = vocabulary;
    this.parameters = parameters;
    this.direct = direct;
  }

  Provision provision() {
    return provision;
  }

  List<NewFacts> rules() {
    return rules;
  }

  /**
   * Whether it is plain that nothing less is missing: one value, of a fact that no other pattern
   * can mean as well, or one fact that is all it takes.
   *
   * @param dated the record of parameters for the date of the check
   */
  public boolean isSmallest(List<MissingFact> missing, Facts facts, Object dated, Object subject) {
    if (missing.size() != 1) {
      return false;
    } else if (missing.get(0) instanceof MissingFact.MissingRecord record) {
      return !facts.isGrouped() && takes(record, facts, dated, subject);
    }
    boolean isReference =
        missing.get(0) instanceof MissingFact.MissingTerm lacking && lacking.term().isReference();
    return oneOfEach && !isReference;
  }

  /**
   * Whether each rule takes this fact and no more: of several it is then no matter which is shown.
   */
  private boolean takes(
      MissingFact.MissingRecord missing, Facts facts, Object dated, Object subject) {
    for (NewFacts rule : rules) {
      if (!rule.takes(missing, dated, facts, subject)) {
        return false;
      }
    }
    return takesTheSameFact(dated, subject);
  }

  private boolean takesTheSameFact(Object dated, Object subject) {
    Alike known = alike;
    if (known == null || known.dated() != dated) {
      boolean same = true;
      for (NewFacts rule : rules) {
        same &= rule.takesTheSame(rules.get(0), dated, subject);
      }
      known = new Alike(dated, same);
      alike = known;
    }
    return known.takeTheSame();
  }

  /** The smallest set; empty where nothing known would be enough. */
  public List<MissingFact> smallest(Facts facts, Object dated, Object subject, Placed placed) {
    if (placed.isKnown() && isAllNew(facts, subject)) {
      return smallestOfNew(facts, dated, subject);
    }
    List<MissingFact> single = first(1, facts, dated, subject, placed);
    return single.isEmpty() ? first(Least.MOST, facts, dated, subject, placed) : single;
  }

  private List<MissingFact> first(
      int most, Facts facts, Object dated, Object subject, Placed placed) {
    First first = new First(most);
    search(facts, dated, subject, placed, first);
    return first.found == null ? List.of() : first.found;
  }

  /** Whether there are no facts to choose from. */
  private boolean isAllNew(Facts facts, Object subject) {
    for (NewFacts rule : rules) {
      if (!rule.isAllThereIs(facts, subject)) {
        return false;
      }
    }
    return true;
  }

  private List<MissingFact> smallestOfNew(Facts facts, Object dated, Object subject) {
    List<Step> smallest = null;
    for (NewFacts rule : rules) {
      List<Step> set = rule.smallest(dated, subject);
      if (set != null && (smallest == null || set.size() < smallest.size())) {
        smallest = set;
      }
    }
    if (smallest == null) {
      return List.of();
    }
    StepWords words = new StepWords(vocabulary, facts, parameters);
    List<MissingFact> missing = new ArrayList<>(smallest.size());
    for (Step step : smallest) {
      missing.add(words.missing(step));
    }
    return missing;
  }

  /** Tells all sets; whether it is known that there are no others. */
  boolean search(Facts facts, Object dated, Object subject, Placed placed, Sets missing) {
    StepWords words = new StepWords(vocabulary, facts, parameters);
    List<MissingFact> place =
        placed.isKnown() ? List.of() : direct.placing(provision, subject, facts);
    if (place.isEmpty() && !placed.isKnown()) {
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
    return Search.all(rules, facts, dated, subject, false, finds);
  }

  /** Whether a fact is not missing but in another group, with what refers to it. */
  private static boolean isElsewhere(Step step, Facts facts, Object subject) {
    return step instanceof Step.Create create
        && facts.isComplete(create.slot().type().type(), facts.keyOf(subject));
  }
}

package io.guiju.internal.ways;

import io.guiju.Facts;
import io.guiju.Truth;
import io.guiju.internal.direct.Completeness;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.RulePattern;
import io.guiju.internal.rule.RulePattern.Quantifier;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tries each choice of facts for the patterns of a rule, up to a bound. */
final class Search {
  private static final int MOST_CHOICES = 5_000;

  private final NewFacts newFacts;
  private final CompiledRule rule;
  private final Facts facts;
  private final Object parameters;
  private final Object subject;
  private final boolean changing;
  private final Finds finds;
  private final @Nullable Slot[] slots;
  private final Map<Object, Slot> supplied = new IdentityHashMap<>(8);

  /** As long as nothing is satisfied yet, it takes something; a fact of another group is there. */
  private final int fewest;

  private int tried;
  private boolean leftOut;

  /** Takes what is found. */
  interface Finds {
    void found(List<Step> steps);

    /** Whether sets of so many steps at least may still matter. */
    default boolean wants(int least) {
      return true;
    }
  }

  /**
   * @param changing whether what is known may become different; else it may only become more
   */
  private Search(
      NewFacts newFacts,
      Facts facts,
      Object parameters,
      Object subject,
      boolean changing,
      Finds finds) {
    this.newFacts = newFacts;
    this.rule = newFacts.rule();
    this.facts = facts;
    this.parameters = parameters;
    this.subject = subject;
    this.changing = changing;
    this.finds = finds;
    this.slots = new Slot[rule.patterns().size()];
    slots[rule.subject()] = slot(subject);
    this.fewest = facts.isGrouped() ? 0 : 1;
  }

  /** Whether every choice of all the rules was tried and settled. */
  static boolean all(
      List<NewFacts> rules,
      Facts facts,
      Object parameters,
      Object subject,
      boolean changing,
      Finds finds) {
    boolean exhaustive = true;
    for (NewFacts rule : rules) {
      exhaustive &= new Search(rule, facts, parameters, subject, changing, finds).run();
    }
    return exhaustive;
  }

  /**
   * Whether every choice was tried and settled: those under a 'not' that may not hold are left out,
   * and so are those for which no value was found.
   */
  private boolean run() {
    choose(0);
    return tried < MOST_CHOICES && !leftOut;
  }

  private void choose(int index) {
    if (tried >= MOST_CHOICES || !finds.wants(fewest)) {
      return;
    } else if (index == slots.length) {
      tried++;
      if (changing || finds.wants(Least.of(rule, slots, parameters, !facts.isGrouped()))) {
        settle();
      }
      return;
    }
    RulePattern pattern = rule.patterns().get(index);
    if (pattern.parameters() || index == rule.subject()) {
      choose(index + 1);
    } else if (pattern.quantifier() == Quantifier.NOT) {
      if (isAbsent(pattern)) {
        choose(index + 1);
      } else {
        leftOut = true;
      }
    } else {
      chooseFact(index, pattern);
    }
  }

  private void settle() {
    if (!changing && newFacts.isAbout(slots)) {
      leftOut |= !newFacts.find(parameters, subject, finds);
    } else {
      List<@Nullable Slot> chosen = new ArrayList<>(Arrays.asList(slots));
      Choice choice = new Choice(rule, chosen, parameters, facts, changing);
      choice.steps().forEach(finds::found);
      leftOut |= !choice.isSolved();
    }
  }

  private void chooseFact(int index, RulePattern pattern) {
    @Nullable Object[] chosen = chosen();
    boolean isMeant = false;
    for (Object candidate : pattern.candidates(facts, chosen)) {
      isMeant |= pattern.equatesKey() && joins(pattern, candidate, chosen, true) == Truth.TRUE;
      if (joins(pattern, candidate, chosen, false) != Truth.FALSE) {
        slots[index] = slot(candidate);
        choose(index + 1);
      }
    }
    if (!isMeant && (changing || !Completeness.of(pattern, facts, subject, chosen))) {
      for (Slot fresh : fresh(index, pattern.type())) {
        slots[index] = fresh;
        choose(index + 1);
      }
    }
    slots[index] = null;
  }

  /** A new fact, and those that are new already and may stand for this pattern as well. */
  private List<Slot> fresh(int index, FactType type) {
    List<Slot> fresh = new ArrayList<>();
    for (int i = 0; i < index; i++) {
      Slot slot = slots[i];
      if (slot != null && slot.fact() == null && slot.type() == type) {
        fresh.add(slot);
      }
    }
    fresh.add(Slot.fresh(type));
    return fresh;
  }

  /** Whether it is known that there is no fact for a pattern under 'not'. */
  private boolean isAbsent(RulePattern pattern) {
    @Nullable Object[] chosen = chosen();
    return Completeness.of(pattern, facts, subject, chosen)
        && pattern.candidates(facts, chosen).stream()
            .allMatch(candidate -> joins(pattern, candidate, chosen, false) == Truth.FALSE);
  }

  private static Truth joins(
      RulePattern pattern, Object candidate, @Nullable Object[] chosen, boolean keysOnly) {
    Truth truth = Truth.TRUE;
    for (Condition condition : pattern.conditions()) {
      if (condition.isJoin() && (!keysOnly || condition.property().isKey())) {
        Object own = condition.observed(candidate);
        Object limit = condition.limit(chosen);
        truth =
            truth.and(own == null || limit == null ? Truth.UNKNOWN : Truth.of(own.equals(limit)));
      }
    }
    return truth;
  }

  private @Nullable Object[] chosen() {
    @Nullable Object[] chosen = new Object[slots.length];
    for (int i = 0; i < slots.length; i++) {
      Slot slot = slots[i];
      chosen[i] =
          rule.patterns().get(i).parameters() ? parameters : slot == null ? null : slot.fact();
    }
    return chosen;
  }

  private Slot slot(Object fact) {
    return supplied.computeIfAbsent(fact, Slot::of);
  }
}

package io.guiju.internal.ways;

import io.guiju.Facts;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.Limit;
import io.guiju.internal.rule.RulePattern;
import io.guiju.internal.rule.RulePattern.Quantifier;
import io.guiju.pack.Parameter;
import io.guiju.pack.Term;
import io.guiju.type.ListParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact for each pattern of a rule, supplied or new, and the steps that make the conditions hold
 * for them.
 */
final class Choice {
  private final CompiledRule rule;
  private final List<@Nullable Slot> slots;
  private final Object parameters;
  private final Facts facts;
  private final boolean changing;

  private final Map<Cell, Object> joined = new LinkedHashMap<>();
  private final Map<Cell, List<Requirement>> required = new LinkedHashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private final Map<Slot, Map<Term, Object>> with = new HashMap<>();
  private int made;
  private boolean solved = true;

  /**
   * @param slots by pattern; null for the parameters and for facts that must not be
   * @param changing whether what is known may become different; else it may only become more
   */
  Choice(
      CompiledRule rule,
      List<@Nullable Slot> slots,
      Object parameters,
      Facts facts,
      boolean changing) {
    this.rule = rule;
    this.slots = slots;
    this.parameters = parameters;
    this.facts = facts;
    this.changing = changing;
  }

  /** The sets of steps that each make the conditions hold; none where nothing does. */
  List<List<Step>> steps() {
    try {
      eachCondition(this::join);
      eachCondition(this::require);
      confirm();
      return new Settling(slots, required, joined, with, facts, changing).steps(steps);
    } catch (Impossible e) {
      solved = e.isProven();
      return List.of();
    }
  }

  /** Whether it is known that there are no others. */
  boolean isSolved() {
    return solved;
  }

  /** Of facts that a rule asks no more of than to be there. */
  private void confirm() throws Impossible {
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      RulePattern pattern = rule.patterns().get(i);
      boolean mayBeGone =
          slot != null
              && slot.fact() != null
              && i != rule.subject()
              && pattern.isMereJoin()
              && facts.isForgotten(slot.fact());
      if (mayBeGone) {
        if (changing) {
          throw Impossible.unsolved();
        }
        Map<Term, Object> ties = new LinkedHashMap<>();
        for (Condition condition : pattern.conditions()) {
          Object tie = value(new Cell(slot, condition.property()));
          if (tie != null) {
            ties.put(condition.term(), tie);
          }
        }
        steps.add(new Step.Confirm(slot, ties));
      }
    }
  }

  private interface Act {
    void on(Slot slot, Condition condition) throws Impossible;
  }

  private void eachCondition(Act act) throws Impossible {
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      RulePattern pattern = rule.patterns().get(i);
      if (slot != null && pattern.quantifier() != Quantifier.NOT) {
        for (Condition condition : pattern.conditions()) {
          act.on(slot, condition);
        }
      }
    }
  }

  private void join(Slot slot, Condition condition) throws Impossible {
    if (!condition.isJoin()) {
      return;
    }
    Cell left = new Cell(slot, condition.property());
    Cell right = limitCell(condition);
    Object known = right == null ? limit(condition) : value(right);
    Object own = value(left);
    if (known == null && own == null) {
      Object id = "?" + ++made;
      set(left, id);
      set(right, id);
    } else if (known == null) {
      set(right, own);
    } else if (own == null) {
      set(left, known);
      if (slot.fact() == null) {
        with.computeIfAbsent(slot, s -> new LinkedHashMap<>()).put(condition.term(), known);
      }
    } else if (!own.equals(known)) {
      throw Impossible.proven();
    }
  }

  private void set(@Nullable Cell cell, @Nullable Object value) throws Impossible {
    boolean fits = cell != null && cell.isSupplied() && cell.property().type().isInstance(value);
    if (!fits) {
      throw Impossible.unsolved();
    }
    joined.put(cell, value);
    required.computeIfAbsent(cell, c -> new ArrayList<>());
  }

  private void require(Slot slot, Condition condition) throws Impossible {
    if (condition.isJoin()) {
      return;
    }
    Cell left = new Cell(slot, condition.property());
    List<Requirement> ofLeft = required.computeIfAbsent(left, c -> new ArrayList<>());
    Cell right = limitCell(condition);
    Object limit = right == null ? limit(condition) : value(right);
    if (right != null && limit == null) {
      Object own = value(left);
      if (own == null) {
        own = Solver.value(left.property().type(), ofLeft);
        set(left, own);
      }
      required
          .computeIfAbsent(right, c -> new ArrayList<>())
          .add(Requirement.mirrored(condition, own));
    } else if (limit == null || limit instanceof ListParameter<?> list && list.isEmpty()) {
      Parameter unset =
          condition.limit() instanceof Limit.Reference reference ? reference.parameter() : null;
      if (changing || unset == null) {
        throw Impossible.unsolved();
      } else if (!steps.contains(new Step.SetParameter(unset))) {
        steps.add(new Step.SetParameter(unset));
      }
    } else {
      ofLeft.add(Requirement.of(condition, limit));
    }
  }

  /** The cell of a fact that a condition compares with, or null where its limit is no fact's. */
  private @Nullable Cell limitCell(Condition condition) {
    if (condition.limit() instanceof Limit.Reference reference && reference.isToFact()) {
      Slot other = slots.get(reference.pattern());
      return other == null ? null : new Cell(other, reference.property());
    }
    return null;
  }

  private @Nullable Object limit(Condition condition) {
    return condition.limit() instanceof Limit.Reference reference
        ? reference.isToFact() ? null : reference.property().of(parameters)
        : ((Limit.Constant) condition.limit()).value();
  }

  private @Nullable Object value(Cell cell) {
    Object now = cell.now();
    return now == null ? joined.get(cell) : now;
  }
}

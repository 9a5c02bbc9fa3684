package io.guiju.internal.ways;

import io.guiju.Truth;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.Limit;
import io.guiju.internal.rule.RulePattern;
import io.guiju.internal.rule.RulePattern.Quantifier;
import io.guiju.type.ListParameter;
import io.guiju.type.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many things have to become known at least for a choice; told at a glance. */
final class Least {
  /** More than any choice takes: what is known contradicts a condition. */
  static final int CONTRADICTED = Integer.MAX_VALUE;

  /** The most that it may take. */
  static final int MOST = CONTRADICTED - 1;

  private final CompiledRule rule;
  private final @Nullable Slot[] slots;
  private final Object parameters;
  private final boolean countsFresh;
  private int unknown;
  private boolean shareUnknown;
  private boolean parameterUnset;

  /**
   * @param countsFresh whether each new fact is a thing of its own
   */
  private Least(CompiledRule rule, @Nullable Slot[] slots, Object parameters, boolean countsFresh) {
    this.rule = rule;
    this.slots = slots;
    this.parameters = parameters;
    this.countsFresh = countsFresh;
  }

  /** Never more than it takes; maybe less. */
  static int of(CompiledRule rule, @Nullable Slot[] slots, Object parameters, boolean countsFresh) {
    return new Least(rule, slots, parameters, countsFresh).count();
  }

  private int count() {
    int least = 0;
    for (int i = 0; i < slots.length; i++) {
      Slot slot = slots[i];
      RulePattern pattern = rule.patterns().get(i);
      if (slot != null && pattern.quantifier() != Quantifier.NOT) {
        unknown = 0;
        shareUnknown = false;
        if (slot.fact() != null && isContradicted(pattern.conditions(), slot.fact())) {
          return CONTRADICTED;
        }
        if (!isAbove(slot, i)) {
          least += slot.fact() == null ? (countsFresh ? 1 : 0) : ofSupplied();
        }
      }
    }
    return parameterUnset ? least + 1 : least;
  }

  /** A share may become known by a part that is asked for itself. */
  private int ofSupplied() {
    return unknown == 0 && shareUnknown ? 1 : unknown;
  }

  private boolean isAbove(Slot slot, int index) {
    for (int i = 0; i < index; i++) {
      if (slots[i] == slot) {
        return true;
      }
    }
    return false;
  }

  private boolean isContradicted(List<Condition> conditions, Object fact) {
    for (int i = 0; i < conditions.size(); i++) {
      Condition condition = conditions.get(i);
      Object own = condition.observed(fact);
      Object limit = limit(condition);
      if (own == null) {
        shareUnknown |= condition.term().share() != null;
        unknown += condition.term().share() == null && isFirst(conditions, i) ? 1 : 0;
      }
      if (limit == null || limit instanceof ListParameter<?> list && list.isEmpty()) {
        parameterUnset |= !condition.isToFact() && isParameter(condition.limit());
      } else if (own != null) {
        Truth truth = Requirement.truth(condition.operator(), own, limit);
        unknown += truth == Truth.UNKNOWN ? 1 : 0;
        if (truth == Truth.FALSE) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isParameter(Limit limit) {
    return limit instanceof Limit.Reference reference && reference.parameter() != null;
  }

  /** A value that several conditions ask for is one thing. */
  private static boolean isFirst(List<Condition> conditions, int index) {
    Property property = conditions.get(index).property();
    for (int i = 0; i < index; i++) {
      if (conditions.get(i).property() == property) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Object limit(Condition condition) {
    if (condition.limit() instanceof Limit.Constant constant) {
      return constant.value();
    }
    Limit.Reference reference = (Limit.Reference) condition.limit();
    if (!reference.isToFact()) {
      return reference.property().of(parameters);
    }
    Slot other = slots[reference.pattern()];
    return other == null || other.fact() == null ? null : reference.property().of(other.fact());
  }
}

package io.guiju.internal.rule;

import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of a rule.
 *
 * @param quantifier whether the rule asks for such a fact, for any, or for none
 * @param parameters whether it is the record of parameters
 */
public record RulePattern(
    FactType type, Quantifier quantifier, boolean parameters, List<Condition> conditions) {
  /** How a pattern counts facts. */
  public enum Quantifier {
    EACH,
    EXISTS,
    NOT
  }

  public RulePattern {
    conditions = List.copyOf(conditions);
  }

  /** Whether every part of the key is equated with something, so that one fact can be meant. */
  public boolean equatesKey() {
    return type.keys().stream().allMatch(this::equates);
  }

  /**
   * A join on an identifier, by which facts can be looked up instead of tried one by one; where the
   * whole key is equated a part of the key, so that the fact it means is among those found.
   */
  public @Nullable Condition lookup() {
    boolean byKey = equatesKey();
    return conditions.stream()
        .filter(condition -> condition.isJoin() && condition.property().type() == String.class)
        .filter(condition -> !byKey || condition.property().isKey())
        .findFirst()
        .orElse(null);
  }

  /** Whether all it asks is that a fact be there. */
  public boolean isMereJoin() {
    return !conditions.isEmpty() && conditions.stream().allMatch(Condition::isJoin);
  }

  private boolean equates(Property key) {
    return conditions.stream()
        .anyMatch(condition -> condition.isJoin() && condition.property() == key);
  }
}

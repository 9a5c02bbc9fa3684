package io.guiju.internal.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a compiled rule says, without the hundreds of classes that Drools makes of it: the build
 * takes it from the model and leaves it in the catalogue of the pack.
 *
 * @param annotations by name
 * @param told the names of the patterns whose facts the right side tells
 */
public record RuleOutline(
    String name,
    Map<String, String> annotations,
    List<PatternOutline> patterns,
    List<String> told) {
  /**
   * @param variable its name, which Drools changes under 'not' and 'exists'
   * @param type the class of its fact
   */
  public record PatternOutline(
      String variable,
      String type,
      RulePattern.Quantifier quantifier,
      List<ConditionOutline> conditions) {}

  /**
   * @param source as the rule writes it: term, operator and limit
   * @param arguments the names of the patterns whose facts the predicate takes, in its order
   */
  public record ConditionOutline(
      String source,
      String term,
      String operator,
      String limit,
      List<String> arguments,
      Predicate predicate) {}

  /** The value of an annotation, or null where the rule has no such. */
  @Nullable String annotation(String key) {
    return annotations.get(key);
  }

  /** Whether all that it takes to judge by it is here: no predicate is part of another class. */
  public boolean isWhole() {
    for (PatternOutline pattern : patterns) {
      for (ConditionOutline condition : pattern.conditions()) {
        if (condition.predicate().className() == null) {
          return false;
        }
      }
    }
    return true;
  }
}

package io.guiju.internal.compiled;

import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.Limit;
import io.guiju.internal.rule.RulePattern;
import io.guiju.internal.rule.RulePattern.Quantifier;
import io.guiju.type.FactType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One pattern of a rule other than its parameters.
 *
 * @param joins the conditions that say which facts are meant
 * @param requirements the other conditions
 * @param shared whether other rules look for the same facts, however they number their patterns
 */
record Link(
    CompiledRule rule,
    int index,
    List<Condition> joins,
    List<Condition> requirements,
    boolean shared) {
  /** What a condition compares, however its rule numbers the patterns. */
  private record Compared(Object property, Object operator, int chosen, Object limit) {}

  /** What links have in common that mean the same facts. */
  private record Meant(FactType type, Quantifier quantifier, int chosen, List<Object> joins) {}

  static final int PARAMETERS = -2;
  static final int SUBJECT = -1;

  static List<Link> all(CompiledRule rule, boolean shared) {
    return IntStream.range(0, rule.patterns().size())
        .filter(index -> !rule.patterns().get(index).parameters())
        .mapToObj(index -> of(rule, index, shared))
        .toList();
  }

  private static Link of(CompiledRule rule, int index, boolean shared) {
    List<Condition> all = rule.patterns().get(index).conditions();
    return new Link(
        rule,
        index,
        all.stream().filter(Condition::isJoin).toList(),
        all.stream().filter(condition -> !condition.isJoin()).toList(),
        shared);
  }

  /** What decides whether a rule applies, which only the subject is asked. */
  static Link applicability(CompiledRule rule) {
    return new Link(rule, rule.subject(), List.of(), rule.applicability(), true);
  }

  RulePattern pattern() {
    return rule.patterns().get(index);
  }

  /** Where the fact of a pattern stands among those chosen; what is the same always is below 0. */
  int chosen(int pattern) {
    if (pattern == rule.subject()) {
      return SUBJECT;
    } else if (rule.patterns().get(pattern).parameters()) {
      return PARAMETERS;
    } else if (!shared) {
      return pattern;
    }
    return (int) IntStream.range(0, pattern).filter(before -> chosen(before) >= 0).count();
  }

  /** Equal for those that mean the same facts. */
  Object facts() {
    return new Meant(
        pattern().type(),
        pattern().quantifier(),
        chosen(index),
        joins.stream().map(this::compared).toList());
  }

  /** Equal for conditions that compare the same. */
  Object compared(Condition condition) {
    return condition.limit() instanceof Limit.Reference limit
        ? new Compared(
            condition.property(), condition.operator(), chosen(limit.pattern()), limit.property())
        : new Compared(
            condition.property(), condition.operator(), Integer.MIN_VALUE, condition.limit());
  }
}

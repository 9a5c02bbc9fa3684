package io.guiju.mutation;

import io.guiju.pack.Parameter;
import io.guiju.pack.RulePack;
import io.guiju.type.Property;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Changes the rules of one provision by one small step at a time. */
final class RuleMutator {
  /**
   * The rules of a provision after a step.
   *
   * @param rule the name of the rule that was changed
   * @param change what was changed, as an author reads it
   */
  record Step(Kind kind, String rule, String change, List<RuleText> rules) {}

  private static final Map<String, List<String>> NEIGHBOURS =
      Map.of(
          "<", List.of("<=", ">"),
          "<=", List.of("<", ">="),
          ">", List.of(">=", "<"),
          ">=", List.of(">", "<="),
          "==", List.of("!="),
          "!=", List.of("=="),
          "memberOf", List.of("not memberOf"),
          "not memberOf", List.of("memberOf"));
  private static final Set<Class<?>> ORDERED =
      Set.of(int.class, Integer.class, BigDecimal.class, LocalDate.class);

  private final RulePack pack;
  private final List<RuleText> rules;
  private final List<Step> steps = new ArrayList<>();

  private RuleMutator(RulePack pack, List<RuleText> rules) {
    this.pack = pack;
    this.rules = rules;
  }

  /**
   * @param rules all rules of one provision
   */
  static List<Step> steps(RulePack pack, List<RuleText> rules) {
    RuleMutator mutator = new RuleMutator(pack, rules);
    rules.forEach(mutator::mutate);
    mutator.shortenApplicability();
    return List.copyOf(mutator.steps);
  }

  private void mutate(RuleText rule) {
    for (PatternText pattern : rule.patterns()) {
      for (ConditionText condition : pattern.conditions()) {
        // What decides applicability stands in all rules, and is changed in all at once.
        if (!decides(rule, pattern, condition) || rule.equals(rules.get(0))) {
          mutate(rule, pattern, condition);
        }
      }
      mutateQuantifier(rule, pattern);
      if (isRemovable(rule, pattern)) {
        step(Kind.PATTERN_REMOVED, rule, pattern + " removed", rule.replace(pattern, List.of()));
      }
    }
    if (rules.size() > 1) {
      List<RuleText> others = rules.stream().filter(other -> !other.equals(rule)).toList();
      steps.add(new Step(Kind.ALTERNATIVE_REMOVED, rule.name(), "the rule removed", others));
    }
  }

  private void mutate(RuleText rule, PatternText pattern, ConditionText condition) {
    for (String operator : neighbours(pattern, condition)) {
      change(Kind.OPERATOR, rule, pattern, condition, condition.operator(operator));
    }
    String constant = otherConstant(property(pattern, condition).type(), condition.limit());
    if (constant != null) {
      change(Kind.CONSTANT, rule, pattern, condition, condition.limit(constant));
    }
    Kind removed = isJoin(rule, pattern, condition) ? Kind.JOIN_REMOVED : Kind.CONDITION_REMOVED;
    change(removed, rule, pattern, condition, null);
  }

  private List<String> neighbours(PatternText pattern, ConditionText condition) {
    Class<?> type = property(pattern, condition).type();
    List<String> neighbours = new ArrayList<>(NEIGHBOURS.get(condition.operator()));
    if (condition.operator().equals("==") && ORDERED.contains(type)) {
      neighbours.addAll(List.of("<=", ">="));
    } else if (condition.limit().matches("true|false")) {
      // Of a Boolean '!= true' is '== false', which is the other constant.
      neighbours.clear();
    } else if (condition.operator().equals("memberOf") && isOpen(condition)) {
      // The law knows no 'not memberOf' of an open list.
      neighbours.clear();
    }
    return neighbours;
  }

  private static String otherConstant(Class<?> type, String limit) {
    if (limit.matches("true|false")) {
      return String.valueOf(limit.equals("false"));
    } else if (!type.isEnum() || !limit.startsWith(type.getSimpleName() + ".")) {
      return null;
    }
    List<String> names = Constants.of(type);
    String name = limit.substring(limit.indexOf('.') + 1);
    return type.getSimpleName() + "." + names.get((names.indexOf(name) + 1) % names.size());
  }

  /** What 'exists' says without the word is the same, since one choice is enough for both. */
  private void mutateQuantifier(RuleText rule, PatternText pattern) {
    List<String> others =
        switch (pattern.quantifier()) {
          case "not" -> List.of("exists", "");
          case "exists" -> List.of("not");
          default -> List.of();
        };
    for (String other : others) {
      PatternText changed = pattern.quantifier(other);
      String change = pattern + " becomes " + changed;
      step(Kind.QUANTIFIER, rule, change, rule.replace(pattern, List.of(changed)));
    }
  }

  private boolean isRemovable(RuleText rule, PatternText pattern) {
    return !pattern.variable().equals(rule.subject())
        && !isParameters(pattern)
        && rule.patterns().stream()
            .flatMap(other -> other.conditions().stream())
            .noneMatch(condition -> condition.asks(pattern.variable()));
  }

  private void shortenApplicability() {
    for (String term : rules.get(0).appliesTo()) {
      List<RuleText> shorter = rules.stream().map(rule -> rule.notFor(term)).toList();
      String change = "@appliesTo without " + term;
      steps.add(new Step(Kind.APPLICABILITY, rules.get(0).name(), change, shorter));
    }
  }

  /**
   * @param other the condition instead; null for none
   */
  private void change(
      Kind kind, RuleText rule, PatternText pattern, ConditionText condition, ConditionText other) {
    List<ConditionText> others = other == null ? List.of() : List.of(other);
    String change =
        pattern.variable() + ": " + condition + (other == null ? " removed" : " becomes " + other);
    if (!decides(rule, pattern, condition)) {
      PatternText changed = pattern.replace(condition, others);
      step(kind, rule, change, rule.replace(pattern, List.of(changed)));
      return;
    }
    List<RuleText> changed = new ArrayList<>();
    for (RuleText each : rules) {
      PatternText before = each.subjectPattern();
      PatternText after = before.replace(condition, others);
      RuleText text = each.replace(before, List.of(after));
      changed.add(after.compares(condition.term()) ? text : text.notFor(condition.term()));
    }
    steps.add(new Step(kind, rule.name(), change, List.copyOf(changed)));
  }

  private void step(Kind kind, RuleText rule, String change, RuleText changed) {
    List<RuleText> after =
        rules.stream().map(other -> other.equals(rule) ? changed : other).toList();
    steps.add(new Step(kind, rule.name(), change, after));
  }

  private static boolean decides(RuleText rule, PatternText pattern, ConditionText condition) {
    return pattern.variable().equals(rule.subject()) && rule.appliesTo().contains(condition.term());
  }

  private boolean isJoin(RuleText rule, PatternText pattern, ConditionText condition) {
    return condition.operator().equals("==")
        && (property(pattern, condition).isKey()
            || rule.patterns().stream()
                .anyMatch(other -> !isParameters(other) && condition.asks(other.variable())));
  }

  private boolean isOpen(ConditionText condition) {
    String id = condition.limit().substring(condition.limit().indexOf('.') + 1);
    Parameter parameter = pack.parameters().find(id);
    return parameter != null && parameter.list() == Parameter.Listing.OPEN;
  }

  private boolean isParameters(PatternText pattern) {
    return pattern.type().equals(pack.parameters().record().name());
  }

  private Property property(PatternText pattern, ConditionText condition) {
    return pack.vocabulary().require(pattern.type()).property(condition.term());
  }
}

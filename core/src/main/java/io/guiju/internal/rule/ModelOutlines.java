package io.guiju.internal.rule;

import io.guiju.Contributions;
import io.guiju.Findings;
import io.guiju.internal.rule.RuleOutline.ConditionOutline;
import io.guiju.internal.rule.RuleOutline.PatternOutline;
import io.guiju.internal.rule.RulePattern.Quantifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.drools.model.Condition;
import org.drools.model.Condition.Type;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/** Takes what rules say from a model, and refuses what no outline of the law can say. */
record ModelOutlines(DrlText text) {
  private static final Set<Class<?>> GLOBALS = Set.of(Findings.class, Contributions.class);

  private static final java.util.regex.Pattern CONDITION =
      java.util.regex.Pattern.compile(
          "(\\w+)\\s*(==|!=|<=|<|>=|>|not memberOf|memberOf)\\s*(\\S+|\"[^\"]*\")");

  /** Those of its rules, in the order of the file. */
  List<RuleOutline> of(Model model) {
    Map<String, Rule> byName =
        model.getRules().stream().collect(Collectors.toMap(Rule::getName, rule -> rule));
    if (!byName.keySet().equals(Set.copyOf(text.names()))) {
      throw text.error(
          "",
          "The compiled rules are "
              + byName.keySet()
              + " and the text has "
              + text.names()
              + ": build the pack again");
    }
    return text.names().stream().map(name -> outline(byName.get(name))).toList();
  }

  private RuleOutline outline(Rule rule) {
    Map<String, String> annotations = new TreeMap<>();
    rule.getMetaData().forEach((key, value) -> annotations.put(key, value.toString()));
    List<PatternOutline> patterns = new ArrayList<>();
    for (Condition condition : rule.getView().getSubConditions()) {
      if (condition.getType() != Type.CONSEQUENCE) {
        patterns.add(pattern(rule, condition));
      }
    }
    List<String> told = names(rule.getDefaultConsequence().getVariables());
    return new RuleOutline(rule.getName(), annotations, patterns, told);
  }

  private PatternOutline pattern(Rule rule, Condition condition) {
    Quantifier quantifier = Quantifier.EACH;
    if ((condition.getType() == Type.NOT || condition.getType() == Type.EXISTS)
        && condition.getSubConditions().size() == 1) {
      quantifier = condition.getType() == Type.NOT ? Quantifier.NOT : Quantifier.EXISTS;
      condition = condition.getSubConditions().get(0);
    }
    if (!(condition instanceof Pattern<?> pattern) || !pattern.getBindings().isEmpty()) {
      throw text.refusal(
          rule.getName(),
          "uses '"
              + condition.getType().toString().toLowerCase(Locale.ROOT)
              + "' or a binding: write patterns, with 'not' or 'exists' before one at most, and"
              + " several rules for alternatives");
    }
    return new PatternOutline(
        pattern.getPatternVariable().getName(),
        pattern.getPatternVariable().getType().getName(),
        quantifier,
        constraints(rule, pattern.getConstraint()).stream()
            .map(each -> condition(rule, each))
            .toList());
  }

  private ConditionOutline condition(Rule rule, SingleConstraint constraint) {
    String source = constraint.predicateInformation().getStringConstraint().strip();
    Matcher parts = CONDITION.matcher(source);
    if (!parts.matches()) {
      throw text.refusal(
          rule.getName(),
          ConditionReader.refusal(
              source,
              "write 'term operator limit', with one of == != < <= > >= memberOf, 'not memberOf'"));
    }
    return new ConditionOutline(
        source,
        parts.group(1),
        parts.group(2),
        parts.group(3),
        names(constraint.getVariables()),
        Predicate.of(constraint));
  }

  /** Without the globals, of which a condition has none. */
  private static List<String> names(Variable<?>[] variables) {
    List<String> names = new ArrayList<>();
    for (Variable<?> variable : variables) {
      if (!GLOBALS.contains(variable.getType())) {
        names.add(variable.getName());
      }
    }
    return names;
  }

  private List<SingleConstraint> constraints(Rule rule, Constraint constraint) {
    return switch (constraint.getType()) {
      case SINGLE ->
          constraint.equals(SingleConstraint.TRUE)
              ? List.of()
              : List.of((SingleConstraint) constraint);
      case MULTIPLE, AND ->
          constraint.getChildren().stream()
              .flatMap(child -> constraints(rule, child).stream())
              .toList();
      default ->
          throw text.refusal(
              rule.getName(), "uses '||': write a memberOf, or one rule for each alternative");
    };
  }
}

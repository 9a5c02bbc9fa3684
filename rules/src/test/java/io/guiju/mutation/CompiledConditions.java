package io.guiju.mutation;

import io.guiju.law.CompiledDrl;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Condition;
import org.drools.model.Condition.Type;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.ExistentialPatternImpl;
import org.drools.model.patterns.PatternImpl;

/**
 * Every condition that a rule has in any of its mutants, compiled by Drools in one build: each rule
 * once, with all of them in its patterns. The rule of a mutant is put together from those it has,
 * which takes a fraction of the time of compiling each as a rule of its own.
 */
final class CompiledConditions {
  private static final String PACKAGE = "mutants";

  private final Map<String, RuleText> written = new LinkedHashMap<>();
  private final Map<String, Rule> compiled = new HashMap<>();

  /**
   * @param imports of the files that the rules stand in
   * @param texts the rules and their mutants
   */
  CompiledConditions(Set<String> imports, Collection<RuleText> texts) {
    texts.forEach(text -> written.merge(text.name(), text, CompiledConditions::with));
    String drl =
        String.join("\n", imports)
            + "\n\nglobal io.guiju.Findings findings\n\n"
            + written.values().stream().map(RuleText::drl).collect(Collectors.joining("\n"));
    CompiledDrl.of(Map.of(PACKAGE, drl))
        .model(PACKAGE)
        .getRules()
        .forEach(rule -> compiled.put(rule.getName(), rule));
  }

  /** A rule with the conditions of another mutant of it as well. */
  private static RuleText with(RuleText rule, RuleText mutant) {
    Map<String, PatternText> patterns = new LinkedHashMap<>();
    Stream.concat(rule.patterns().stream(), mutant.patterns().stream())
        .forEach(pattern -> patterns.merge(pattern.variable(), pattern, PatternText::with));
    return rule.patterns(List.copyOf(patterns.values()));
  }

  /** The rule that Drools would make of the text. */
  Rule rule(RuleText text) {
    Rule rule = compiled.get(text.name());
    Map<String, Pattern<?>> patterns = patterns(rule, written.get(text.name()));
    List<Condition> conditions =
        text.patterns().stream().map(p -> condition(p, patterns.get(p.variable()))).toList();
    Map<String, Object> annotations = new HashMap<>(rule.getMetaData());
    annotations.remove("appliesTo");
    if (!text.appliesTo().isEmpty()) {
      annotations.put("appliesTo", String.join(", ", text.appliesTo()));
    }
    CompositePatterns view = new CompositePatterns(Type.AND, conditions, rule.getConsequences());
    return new RuleImpl(
        rule.getPackage(), rule.getName(), rule.getUnit(), view, Map.of(), annotations);
  }

  private static Condition condition(PatternText text, Pattern<?> compiled) {
    PatternImpl<?> pattern = new PatternImpl<>(compiled.getPatternVariable());
    Map<String, SingleConstraint> constraints =
        constraints(compiled.getConstraint())
            .collect(
                Collectors.toMap(
                    each -> each.predicateInformation().getStringConstraint().strip(),
                    each -> each));
    for (ConditionText condition : text.conditions()) {
      pattern.addConstraint(
          Objects.requireNonNull(constraints.get(condition.toString()), condition::toString));
    }
    return switch (text.quantifier()) {
      case "not" -> new ExistentialPatternImpl(pattern, Type.NOT);
      case "exists" -> new ExistentialPatternImpl(pattern, Type.EXISTS);
      default -> pattern;
    };
  }

  /** By the variable as it is written, which Drools renames under 'not' and 'exists'. */
  private static Map<String, Pattern<?>> patterns(Rule rule, RuleText text) {
    List<Condition> conditions = rule.getView().getSubConditions();
    Map<String, Pattern<?>> patterns = new HashMap<>();
    for (int i = 0; i < text.patterns().size(); i++) {
      Condition condition = conditions.get(i);
      boolean quantified = condition instanceof ExistentialPatternImpl;
      patterns.put(
          text.patterns().get(i).variable(),
          (Pattern<?>) (quantified ? condition.getSubConditions().get(0) : condition));
    }
    return patterns;
  }

  private static Stream<SingleConstraint> constraints(Constraint constraint) {
    return constraint instanceof SingleConstraint single
        ? Stream.of(single).filter(each -> !each.equals(SingleConstraint.TRUE))
        : constraint.getChildren().stream().flatMap(CompiledConditions::constraints);
  }
}

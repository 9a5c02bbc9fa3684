package io.guiju.internal.rule;

import io.guiju.pack.RulePack;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drools.model.Condition.Type;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.jspecify.annotations.Nullable;

/** Reads the patterns of one rule: each is named, and compares one fact with those above it. */
final class PatternReader {
  private final RulePack pack;
  private final Function<String, RuntimeException> error;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<RulePattern> patterns = new ArrayList<>();

  /**
   * @param error makes the refusal of the rule from what is wrong with it
   */
  PatternReader(RulePack pack, Function<String, RuntimeException> error) {
    this.pack = pack;
    this.error = error;
  }

  /** The patterns in the order of the rule. */
  List<RulePattern> read(Rule rule) {
    for (org.drools.model.Condition condition : rule.getView().getSubConditions()) {
      if (condition.getType() != Type.CONSEQUENCE) {
        patterns.add(pattern(condition));
      }
    }
    return patterns;
  }

  /** Which pattern has this name, the first being 0; null where none has. */
  @Nullable Integer index(String name) {
    return indexes.get(name);
  }

  private RulePattern pattern(org.drools.model.Condition condition) {
    RulePattern.Quantifier quantifier = RulePattern.Quantifier.EACH;
    if ((condition.getType() == Type.NOT || condition.getType() == Type.EXISTS)
        && condition.getSubConditions().size() == 1) {
      quantifier =
          condition.getType() == Type.NOT
              ? RulePattern.Quantifier.NOT
              : RulePattern.Quantifier.EXISTS;
      condition = condition.getSubConditions().get(0);
    }
    if (!(condition instanceof Pattern<?> pattern) || !pattern.getBindings().isEmpty()) {
      throw error.apply(
          "uses '"
              + condition.getType().toString().toLowerCase(java.util.Locale.ROOT)
              + "' or a binding: write patterns, with 'not' or 'exists' before one at most, and"
              + " several rules for alternatives");
    }
    Class<?> type = pattern.getPatternVariable().getType();
    boolean parameters = type == pack.parameters().record().type();
    if (!parameters && pack.vocabulary().types().stream().noneMatch(t -> t.type() == type)) {
      throw error.apply(
          "asks for a "
              + type.getName()
              + ", which has no label in terms.yaml: label it, or correct the import");
    }
    FactType factType = FactType.of(type);
    String name = pattern.getPatternVariable().getName();
    if (indexes.put(name, patterns.size()) != null) {
      throw error.apply("names two patterns " + name + ": give each its own name");
    }
    List<SingleConstraint> constraints = constraints(pattern.getConstraint());
    if (parameters && !constraints.isEmpty()) {
      throw error.apply("has a condition on the parameters: compare a fact with them instead");
    }
    if (constraints.size() > RulePattern.MOST_CONDITIONS) {
      throw error.apply(
          "asks "
              + constraints.size()
              + " conditions of "
              + name
              + ", and at most "
              + RulePattern.MOST_CONDITIONS
              + " can be told apart: make one term of those that belong together");
    }
    List<Condition> conditions = new ArrayList<>();
    ConditionReader reader = new ConditionReader(pack, factType, indexes, patterns, error);
    for (SingleConstraint constraint : constraints) {
      conditions.add(reader.read(constraint));
    }
    return new RulePattern(factType, quantifier, parameters, conditions);
  }

  private List<SingleConstraint> constraints(Constraint constraint) {
    return switch (constraint.getType()) {
      case SINGLE ->
          constraint.equals(SingleConstraint.TRUE)
              ? List.of()
              : List.of((SingleConstraint) constraint);
      case MULTIPLE, AND ->
          constraint.getChildren().stream().flatMap(child -> constraints(child).stream()).toList();
      default -> throw error.apply("uses '||': write a memberOf, or one rule for each alternative");
    };
  }
}

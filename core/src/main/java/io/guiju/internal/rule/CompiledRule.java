package io.guiju.internal.rule;

import io.guiju.Operator;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.Rule.Role;
import io.guiju.pack.Target;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a pack, read from the model that Drools generated.
 *
 * @param provision what it encodes; null for a generic rule and for one that contributes
 * @param judging which kind of provisions a generic rule judges by their data; else null
 * @param contributing what it adds to an indicator; null for a rule that makes findings
 * @param subject the index of the pattern whose fact the findings are about
 * @param appliesTo names of terms of the subject that decide applicability
 * @param text the file that it is written in
 * @param compiled the model that holds it
 */
public record CompiledRule(
    String name,
    @Nullable Provision provision,
    @Nullable ProvisionKind judging,
    @Nullable Contributing contributing,
    List<RulePattern> patterns,
    int subject,
    Set<String> appliesTo,
    DrlText text,
    CompiledModel compiled) {
  public CompiledRule {
    patterns = List.copyOf(patterns);
    appliesTo = Set.copyOf(appliesTo);
  }

  /** The rule of Drools. */
  public Rule source() {
    return compiled.rule(name);
  }

  /** The provision that it stands under; null for a generic rule. */
  public @Nullable Provision about() {
    return contributing == null ? provision : contributing.target();
  }

  /** Whether it judges all provisions of a kind by their data. */
  public boolean isGeneric() {
    return judging != null;
  }

  /** Whether a provision is judged by it. */
  public boolean judges(Provision other) {
    return provision == null ? judging == other.kind() : provision.id().equals(other.id());
  }

  /** What it does for the provisions that it concerns. */
  public Role role() {
    if (contributing != null) {
      return Role.CONTRIBUTES;
    }
    return provision == null ? Role.JUDGES : Role.ENCODES;
  }

  /** Whether it can decide a provision, or adds to what a target measures. */
  public boolean concerns(Provision other) {
    Target target = other.target();
    if (target == null) {
      return judges(other);
    }
    return contributing == null
        ? judges(other) && compares(target)
        : target.indicator().equals(contributing.indicator())
            || target.indicator().share() != null
                && target.indicator().share().parts().contains(contributing.indicator().id());
  }

  /** Whether none of its conditions asks for another way to compare. */
  private boolean compares(Target target) {
    return patterns.stream()
        .flatMap(pattern -> pattern.conditions().stream())
        .filter(condition -> condition.operator() == Operator.EQUAL)
        .map(Condition::limit)
        .allMatch(
            limit ->
                !(limit instanceof Limit.Constant constant)
                    || !(constant.value() instanceof Target.Comparison comparison)
                    || comparison == target.comparison());
  }

  /** Whether each pattern is of a type of its own, so that no fact can stand for two. */
  public boolean hasOneOfEach() {
    for (int i = 0; i < patterns.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (patterns.get(i).type() == patterns.get(j).type()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether no term that it uses of a fact throws. */
  public boolean canRead(Object fact) {
    try {
      for (int i = 0; i < patterns.size(); i++) {
        if (patterns.get(i).type().type() == fact.getClass()) {
          termsOf(i).forEach(term -> term.of(fact));
        }
      }
      return true;
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return false;
    }
  }

  /** What it compares of a pattern, on either side. */
  private List<Property> termsOf(int pattern) {
    List<Property> terms = new ArrayList<>();
    for (int i = 0; i < patterns.size(); i++) {
      for (Condition condition : patterns.get(i).conditions()) {
        if (i == pattern) {
          terms.add(condition.property());
        }
        if (condition.limit() instanceof Limit.Reference limit && limit.pattern() == pattern) {
          terms.add(limit.property());
        }
      }
    }
    return terms;
  }

  public List<Condition> applicability() {
    List<Condition> conditions = patterns.get(subject).conditions();
    List<Condition> applicability = new ArrayList<>();
    for (int number : deciding()) {
      applicability.add(conditions.get(number));
    }
    return List.copyOf(applicability);
  }

  /** The numbers of the conditions that decide applicability. */
  public int[] deciding() {
    List<Condition> conditions = patterns.get(subject).conditions();
    int[] deciding = new int[conditions.size()];
    int count = 0;
    for (int i = 0; i < deciding.length; i++) {
      if (appliesTo.contains(conditions.get(i).property().name())) {
        deciding[count++] = i;
      }
    }
    return Arrays.copyOf(deciding, count);
  }

  /** How many conditions the patterns before one have. */
  public int firstCondition(int pattern) {
    int first = 0;
    for (int i = 0; i < pattern; i++) {
      first += patterns.get(i).conditions().size();
    }
    return first;
  }
}

package io.guiju.internal.rule;

import io.guiju.pack.Provision;
import java.util.List;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * A rule of a pack, read from the model that Drools generated.
 *
 * @param subject the index of the pattern whose fact the findings are about
 * @param appliesTo names of terms of the subject that decide applicability
 * @param text the file that it is written in
 * @param source the rule of Drools
 * @param model the model that holds it
 */
public record CompiledRule(
    String name,
    Provision provision,
    List<RulePattern> patterns,
    int subject,
    Set<String> appliesTo,
    DrlText text,
    Rule source,
    Model model) {
  public CompiledRule {
    patterns = List.copyOf(patterns);
    appliesTo = Set.copyOf(appliesTo);
  }

  /** Whether each pattern is of a type of its own, so that no fact can stand for two. */
  public boolean hasOneOfEach() {
    return patterns.stream().map(RulePattern::type).distinct().count() == patterns.size();
  }

  public List<Condition> applicability() {
    return patterns.get(subject).conditions().stream()
        .filter(condition -> appliesTo.contains(condition.property().name()))
        .toList();
  }
}

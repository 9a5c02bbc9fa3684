package io.guiju.internal.rule;

import io.guiju.pack.Parameter;
import io.guiju.pack.Rule;
import io.guiju.pack.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A compiled rule as hosts see it. */
public final class ReadableRule {
  private ReadableRule() {}

  public static Rule of(CompiledRule compiled) {
    Set<Term> terms = new LinkedHashSet<>();
    Set<Parameter> parameters = new LinkedHashSet<>();
    for (RulePattern pattern : compiled.patterns()) {
      for (Condition condition : pattern.conditions()) {
        terms.add(condition.term());
        if (condition.limit() instanceof Limit.Reference reference) {
          if (reference.term() != null) {
            terms.add(reference.term());
          }
          if (reference.parameter() != null) {
            parameters.add(reference.parameter());
          }
        }
      }
    }
    DrlText text = compiled.text();
    return new Rule(
        compiled.name(),
        text.rule(compiled.name()),
        text.resource(),
        text.lineOf(compiled.name()),
        List.copyOf(terms),
        List.copyOf(parameters));
  }
}

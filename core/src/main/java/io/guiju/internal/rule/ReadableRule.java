package io.guiju.internal.rule;

import io.guiju.pack.Parameter;
import io.guiju.pack.Rule;
import io.guiju.pack.Term;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A compiled rule as hosts see it. */
public final class ReadableRule {
  private ReadableRule() {}

  public static Rule of(CompiledRule compiled, Vocabulary vocabulary) {
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
    if (compiled.contributing() != null) {
      FactType subject = compiled.patterns().get(compiled.subject()).type();
      Stream.of(compiled.contributing().adds(), compiled.contributing().inYear())
          .filter(Objects::nonNull)
          .map(property -> Objects.requireNonNull(vocabulary.term(subject, property.name())))
          .forEach(terms::add);
    }
    DrlText text = compiled.text();
    return new Rule(
        compiled.name(),
        compiled.role(),
        text.rule(compiled.name()),
        text.resource(),
        text.lineOf(compiled.name()),
        List.copyOf(terms),
        List.copyOf(parameters));
  }
}

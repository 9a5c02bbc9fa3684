package io.guiju.mutation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pattern as a rule writes it.
 *
 * @param quantifier {@code not}, {@code exists} or nothing
 */
record PatternText(
    String quantifier, String variable, String type, List<ConditionText> conditions) {
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?:(not|exists)\\s+)?(\\$\\w+)\\s*:\\s*(\\w+)\\s*\\(((?:[^()\"]|\"[^\"]*\")*)\\)");

  static List<PatternText> parse(String patterns) {
    return PATTERN
        .matcher(patterns)
        .results()
        .map(
            parts ->
                new PatternText(
                    parts.group(1) == null ? "" : parts.group(1),
                    parts.group(2),
                    parts.group(3),
                    ConditionText.parse(parts.group(4))))
        .toList();
  }

  PatternText quantifier(String other) {
    return new PatternText(other, variable, type, conditions);
  }

  PatternText conditions(List<ConditionText> others) {
    return new PatternText(quantifier, variable, type, others);
  }

  /** With other conditions, or none, instead of one. */
  PatternText replace(ConditionText condition, List<ConditionText> others) {
    return conditions(
        conditions.stream()
            .flatMap(each -> each.equals(condition) ? others.stream() : Stream.of(each))
            .toList());
  }

  /** With the conditions of the same pattern in another mutant, each once. */
  PatternText with(PatternText other) {
    return conditions(
        Stream.concat(conditions.stream(), other.conditions().stream()).distinct().toList());
  }

  boolean compares(String term) {
    return conditions.stream().anyMatch(condition -> condition.term().equals(term));
  }

  @Override
  public String toString() {
    String inside =
        conditions.stream().map(ConditionText::toString).collect(Collectors.joining(", "));
    return (quantifier.isEmpty() ? "" : quantifier + " ")
        + variable
        + " : "
        + type
        + (inside.isEmpty() ? "()" : "( " + inside + " )");
  }
}

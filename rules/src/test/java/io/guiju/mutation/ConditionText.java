package io.guiju.mutation;

import java.util.List;
import java.util.regex.Pattern;

/** A condition as a rule writes it. */
record ConditionText(String term, String operator, String limit) {
  /** Outside the law anything may stand here; inside it this finds all that there is. */
  private static final Pattern CONDITION =
      Pattern.compile(
          "(\\w+)\\s*(==|!=|<=|<|>=|>|not memberOf|memberOf)\\s*(\"[^\"]*\"|[^\\s,\"]+)");

  static List<ConditionText> parse(String conditions) {
    return CONDITION
        .matcher(conditions)
        .results()
        .map(parts -> new ConditionText(parts.group(1), parts.group(2), parts.group(3)))
        .toList();
  }

  ConditionText operator(String other) {
    return new ConditionText(term, other, limit);
  }

  ConditionText limit(String other) {
    return new ConditionText(term, operator, other);
  }

  /** Whether the limit is a property of the fact of this variable. */
  boolean asks(String variable) {
    return limit.startsWith(variable + ".");
  }

  @Override
  public String toString() {
    return term + " " + operator + " " + limit;
  }
}

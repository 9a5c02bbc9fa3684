package io.guiju.internal.ways;

import io.guiju.Operator;
import io.guiju.Truth;
import io.guiju.internal.rule.Condition;
import io.guiju.type.ListParameter;

/**
 * What a condition asks of a value once its limit is known.
 *
 * @param mirrored whether it is asked of the limit instead, once the value is known
 */
record Requirement(Condition condition, Operator operator, Object limit, boolean mirrored) {
  static Requirement of(Condition condition, Object limit) {
    return new Requirement(condition, condition.operator(), limit, false);
  }

  Truth truth(Object value) {
    return truth(operator, value, limit);
  }

  /** Whether a value is as it has to be; a value outside an open list stays unknown. */
  static Truth truth(Operator operator, Object value, Object limit) {
    boolean holds = holds(operator, value, limit);
    return Condition.provesNothing(operator, limit, holds) ? Truth.UNKNOWN : Truth.of(holds);
  }

  @SuppressWarnings("unchecked")
  private static boolean holds(Operator operator, Object value, Object limit) {
    return switch (operator) {
      case EQUAL -> value.equals(limit);
      case NOT_EQUAL -> !value.equals(limit);
      case MEMBER -> ((ListParameter<?>) limit).contains(value);
      case NOT_MEMBER -> !((ListParameter<?>) limit).contains(value);
      case LESS -> ((Comparable<Object>) value).compareTo(limit) < 0;
      case AT_MOST -> ((Comparable<Object>) value).compareTo(limit) <= 0;
      case MORE -> ((Comparable<Object>) value).compareTo(limit) > 0;
      case AT_LEAST -> ((Comparable<Object>) value).compareTo(limit) >= 0;
      case WITHIN -> false;
    };
  }

  /** The same seen from the limit: what it asks of the limit once the value is known. */
  static Requirement mirrored(Condition condition, Object value) {
    Operator mirrored =
        switch (condition.operator()) {
          case LESS -> Operator.MORE;
          case AT_MOST -> Operator.AT_LEAST;
          case MORE -> Operator.LESS;
          case AT_LEAST -> Operator.AT_MOST;
          default -> condition.operator();
        };
    return new Requirement(condition, mirrored, value, true);
  }
}

package io.guiju.benchmarks.byhand;

import static io.guiju.Truth.FALSE;
import static io.guiju.Truth.TRUE;
import static io.guiju.Truth.UNKNOWN;

import io.guiju.Truth;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is true, false or unknown, in plain Java. */
final class Logic {
  private Logic() {}

  static Truth and(Truth left, Truth right) {
    if (left == FALSE || right == FALSE) {
      return FALSE;
    }
    return left == TRUE && right == TRUE ? TRUE : UNKNOWN;
  }

  static Truth and(Truth first, Truth second, Truth third) {
    return and(and(first, second), third);
  }

  static Truth or(Truth left, Truth right) {
    if (left == TRUE || right == TRUE) {
      return TRUE;
    }
    return left == FALSE && right == FALSE ? FALSE : UNKNOWN;
  }

  static Truth is(boolean value) {
    return value ? TRUE : FALSE;
  }

  static Truth is(@Nullable Boolean value) {
    return value == null ? UNKNOWN : is(value.booleanValue());
  }

  static Truth same(@Nullable Object value, Object other) {
    return value == null ? UNKNOWN : is(value.equals(other));
  }

  /** Whether a value is in a list that is all there is. */
  static <T> Truth in(Set<T> list, @Nullable T value) {
    return value == null ? UNKNOWN : is(list.contains(value));
  }

  /**
   * Whether a value is in a list that ends in 等: another value proves nothing.
   *
   * @param closed whether the host said that no other counts
   */
  static <T> Truth inOpen(Set<T> list, boolean closed, @Nullable T value) {
    if (value == null) {
      return UNKNOWN;
    }
    return list.contains(value) ? TRUE : closed ? FALSE : UNKNOWN;
  }

  /** Whether a value is in a list that the plan does not name, and the host may have. */
  static <T> Truth inUnnamed(@Nullable Set<T> list, @Nullable T value) {
    return list == null ? UNKNOWN : in(list, value);
  }

  /** Whether something counts on a day: from its first day through its last. */
  static Truth valid(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate day) {
    return and(
        from == null ? UNKNOWN : is(!from.isAfter(day)),
        until == null ? UNKNOWN : is(!until.isBefore(day)));
  }

  /** How many conditions do not hold, of one. */
  static int open(Truth truth) {
    return truth == TRUE ? 0 : 1;
  }
}

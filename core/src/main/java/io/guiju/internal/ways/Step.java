package io.guiju.internal.ways;

import io.guiju.pack.Parameter;
import io.guiju.pack.Term;
import java.util.List;
import java.util.Map;

/** What has to be done to one thing so that the conditions of a choice hold. */
sealed interface Step {
  /** A value is supplied that is not known, or changed that is. */
  record Give(Cell cell, Object to, List<Requirement> required) implements Step {}

  /** A share gets a value: its denominator is zero or below, and must be above. */
  record GiveValue(Cell share, Object denominator) implements Step {}

  /**
   * A fact is there that is not.
   *
   * @param values by name of the component
   * @param with what ties it to facts that there are
   */
  record Create(
      Slot slot, Map<String, Object> values, Map<Term, Object> with, List<Requirement> required)
      implements Step {
    /** The same tied otherwise. */
    Create with(Map<Term, Object> others) {
      return new Create(slot, values, others, required);
    }
  }

  /**
   * A fact is still there that was read too long ago.
   *
   * @param with what ties it to the others
   */
  record Confirm(Slot slot, Map<Term, Object> with) implements Step {}

  /** A parameter gets a value. */
  record SetParameter(Parameter parameter) implements Step {}

  /** A value outside an open list is said to count. */
  record Extend(Cell cell, Requirement requirement, Parameter parameter) implements Step {}
}

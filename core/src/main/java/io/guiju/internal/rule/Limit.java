package io.guiju.internal.rule;

import io.guiju.pack.Parameter;
import io.guiju.pack.Term;
import io.guiju.type.Property;
import org.jspecify.annotations.Nullable;

/** The right side of a condition. */
public sealed interface Limit {
  /** Whether it is a property of another fact. */
  boolean isToFact();

  /** A literal or a constant of an enum. */
  record Constant(Object value) implements Limit {
    @Override
    public boolean isToFact() {
      return false;
    }
  }

  /**
   * A property of the fact chosen for another pattern.
   *
   * @param pattern the index of that pattern in the rule
   * @param parameter the parameter, where the pattern is the record of parameters
   * @param term the term, where the pattern is a fact
   */
  record Reference(
      int pattern, Property property, @Nullable Parameter parameter, @Nullable Term term)
      implements Limit {
    @Override
    public boolean isToFact() {
      return term != null;
    }
  }
}

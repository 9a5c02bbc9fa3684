package io.guiju.harness.mapping;

import io.guiju.harness.words.Problem;

/** A text that does not mean a value of the type asked for. */
public final class BadValue extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  BadValue(String key, Object... arguments) {
    super(key);
    this.problem = Problem.of(key, arguments);
  }

  public Problem problem() {
    return problem;
  }
}

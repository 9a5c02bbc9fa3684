package io.guiju.harness.mapping;

import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Problem;

/** A place in a mapping. */
public record Position(String file, int line, int column) {
  /** As messages show it. */
  public String shown() {
    return file + ":" + line + ":" + column;
  }

  /** What is wrong at this place. */
  public Failure wrong(String key, Object... arguments) {
    return wrong(Problem.of(key, arguments));
  }

  /** What is wrong at this place. */
  public Failure wrong(Problem problem) {
    return Failure.wrong("at", file, line, column, problem);
  }
}

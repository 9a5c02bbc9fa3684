package io.guiju.spark;

import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A run cannot go on, and why, in words: goes from an executor to who started the run. */
public final class Told extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private Told(int exitCode, String message) {
    super(message, null, false, false);
    this.exitCode = exitCode;
  }

  /** As the harness ends with: 1 where something cannot be read, 2 where the call is wrong. */
  public int exitCode() {
    return exitCode;
  }

  /** Does some work, and puts into words why it cannot be done. */
  static <T extends @Nullable Object> T of(Setup setup, Supplier<T> work) {
    return of(Words.in(setup.language()), work);
  }

  static <T extends @Nullable Object> T of(Words words, Supplier<T> work) {
    try {
      return work.get();
    } catch (Failure e) {
      throw because(words, e);
    }
  }

  static Told because(Words words, Failure failure) {
    return new Told(failure.exitCode(), words.say(failure.problem()));
  }

  /** What went wrong below Spark, without its plans and traces. */
  static String firstLine(Throwable thrown) {
    return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
  }

  /** What an executor told, or else what was thrown. */
  static RuntimeException among(Exception thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Told told) {
        return told;
      }
    }
    return thrown instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(thrown.getMessage(), thrown);
  }
}

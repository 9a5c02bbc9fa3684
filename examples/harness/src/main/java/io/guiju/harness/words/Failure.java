package io.guiju.harness.words;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** The run cannot go on. Carries what to say and the exit code, never a cause to print. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Something cannot be read or written. */
  public static final int UNREADABLE = 1;

  /** The command, a mapping or an id asked for is wrong. */
  public static final int WRONG = 2;

  /** The run was interrupted. */
  public static final int INTERRUPTED = 130;

  private final int exitCode;
  private final transient Problem problem;

  private Failure(int exitCode, Problem problem) {
    super(problem.toString());
    this.exitCode = exitCode;
    this.problem = problem;
  }

  public static Failure unreadable(String key, Object... arguments) {
    return new Failure(UNREADABLE, Problem.of(key, arguments));
  }

  public static Failure wrong(String key, Object... arguments) {
    return new Failure(WRONG, Problem.of(key, arguments));
  }

  public static Failure interrupted() {
    return new Failure(INTERRUPTED, Problem.of("interrupted"));
  }

  /** A file cannot be read. */
  public static Failure reading(String file, IOException why) {
    return unreadable("io.read", file, reason(why));
  }

  /** A file cannot be written. */
  public static Failure writing(Object file, IOException why) {
    return unreadable("io.write", file, reason(why));
  }

  private static Problem reason(IOException why) {
    if (why instanceof NoSuchFileException) {
      return Problem.of("io.none");
    } else if (why instanceof AccessDeniedException) {
      return Problem.of("io.denied");
    } else if (why instanceof FileSystemException system && system.getReason() != null) {
      return Problem.of("io.other", system.getReason());
    }
    return Problem.of("io.other", String.valueOf(why.getMessage()));
  }

  public int exitCode() {
    return exitCode;
  }

  public Problem problem() {
    return problem;
  }
}

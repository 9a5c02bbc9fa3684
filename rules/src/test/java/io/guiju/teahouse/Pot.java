package io.guiju.teahouse;

import io.guiju.type.Key;
import io.guiju.type.Place;

/**
 * A fact for tests, one of whose terms behaves as it likes.
 *
 * @param whim how it behaves; see {@link #fine()}
 */
public record Pot(@Key String id, Place place, Boolean clean, PotKind kind, String whim) {
  /**
   * True to everyone, to a Drools session only, to all but that, to all but the interpreter, or
   * broken to a session or to all.
   */
  public Boolean fine() {
    return switch (whim) {
      case "true to a session" -> inSession();
      case "false to a session" -> !inSession();
      case "false to the interpreter" -> !isCalledBy("io.guiju.internal.direct");
      case "broken to a session" -> {
        if (inSession()) {
          throw new IllegalStateException("no lid");
        }
        yield true;
      }
      case "broken" -> throw new IllegalStateException("no bottom");
      default -> true;
    };
  }

  private static boolean inSession() {
    return isCalledBy("org.drools.core");
  }

  private static boolean isCalledBy(String code) {
    return StackWalker.getInstance()
        .walk(frames -> frames.anyMatch(f -> f.getClassName().startsWith(code)));
  }
}

package io.guiju.harness.words;

import java.io.Serializable;
import java.util.List;

/**
 * Something to tell a person, not yet in words.
 *
 * @param key its sentence in the bundles
 * @param arguments what the sentence names; problems, listings and advice among them become words
 *     in the same language
 */
public record Problem(String key, List<Object> arguments) implements Serializable {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(String key, Object... arguments) {
    return new Problem(key, List.of(arguments));
  }
}

package io.guiju.verify;

import org.jspecify.annotations.Nullable;

/**
 * How a case went.
 *
 * @param failure what was expected and what was found; null if it passed
 */
public record CaseResult(Case ofCase, @Nullable String failure) {
  public boolean passed() {
    return failure == null;
  }
}

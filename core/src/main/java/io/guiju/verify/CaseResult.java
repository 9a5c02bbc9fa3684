package io.guiju.verify;

import io.guiju.Finding;
import org.jspecify.annotations.Nullable;

/**
 * How a case went.
 *
 * @param finding the finding about the subject; null where there is none
 * @param failure what was expected and what was found; null if it passed
 */
public record CaseResult(Case ofCase, @Nullable Finding finding, @Nullable String failure) {
  public boolean passed() {
    return failure == null;
  }
}

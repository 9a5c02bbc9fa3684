package io.guiju.verify;

import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How a case went.
 *
 * @param finding the finding about the subject; null where there is none
 * @param progress where the target or duty stands; null where the case is about a finding
 * @param mismatch in what it differs from what was expected; null where it does not
 */
public record CaseResult(
    Case ofCase,
    @Nullable Finding finding,
    @Nullable Progress progress,
    @Nullable Mismatch mismatch) {
  public boolean passed() {
    return (finding != null || progress != null) && mismatch == null;
  }

  /** What was expected and what was found; null if it passed. */
  public @Nullable String failure() {
    if (progress != null) {
      return mismatch == null ? null : mismatch + ": " + progress;
    } else if (finding == null) {
      return "no finding about " + ofCase.subject();
    } else if (mismatch == null) {
      return null;
    }
    Explanation why = finding.explanation();
    return mismatch + ": " + why.grounds() + " " + why.faults();
  }
}

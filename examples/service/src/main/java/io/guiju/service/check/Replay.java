package io.guiju.service.check;

import io.guiju.service.check.AssessmentView.PackView;
import java.util.List;

/**
 * An assessment run again.
 *
 * @param same whether the same bytes came out
 * @param before the pack of then
 * @param now the pack of now
 * @param changes findings that came out otherwise; none where the bytes are the same
 */
public record Replay(
    boolean same,
    String sha256Before,
    String sha256Now,
    PackView before,
    PackView now,
    List<Change> changes) {
  /**
   * A finding that came out otherwise.
   *
   * @param what OUTCOME, REASONS (the same outcome for other reasons, or in other words), NEW or
   *     GONE
   * @param before the outcome of then; empty where there was none
   * @param now the outcome of now; empty where there is none
   */
  public record Change(
      String provision, String type, List<String> key, String what, String before, String now) {}
}

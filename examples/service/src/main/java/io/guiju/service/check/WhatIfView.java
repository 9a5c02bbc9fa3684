package io.guiju.service.check;

import io.guiju.Assessment;
import io.guiju.Difference;
import io.guiju.harness.result.Move;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.service.web.Refused;
import io.guiju.text.Explainer;
import java.util.List;

/** What would change: of each finding whose outcome differs, how it is and how it would be. */
public record WhatIfView(
    AssessmentView.PackView pack, String asOf, String then, List<Change> changes) {
  /**
   * @param move as the summary of the command line says it
   */
  public record Change(Move move, FindingView before, FindingView after) {}

  static WhatIfView of(Assessment before, Assessment after, RulePack pack, Language language) {
    Explainer words = Explainer.of(pack, language);
    return new WhatIfView(
        AssessmentView.PackView.of(pack),
        before.asOf().toString(),
        after.asOf().toString(),
        differences(before, after).stream()
            .map(
                difference ->
                    new Change(
                        Move.of(difference),
                        FindingView.of(difference.before(), words, null),
                        FindingView.of(difference.after(), words, null)))
            .toList());
  }

  private static List<Difference> differences(Assessment before, Assessment after) {
    try {
      return Difference.of(before, after);
    } catch (IllegalArgumentException e) {
      throw Refused.wrong("then.subjects").with("pointer", "/then/facts").with("term", "facts");
    }
  }
}

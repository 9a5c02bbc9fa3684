package io.guiju.harness.result;

import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.text.Explainer;
import io.guiju.type.FactKey;
import java.util.List;
import java.util.stream.Collectors;

/** A finding as a row of a table, in the language of the explainer. Thread-safe. */
public record FindingCells(Explainer explainer) {
  /** The names of the columns. */
  public static final List<String> HEADER =
      List.of(
          "subject_type",
          "id",
          "name",
          "provision",
          "outcome",
          "effect",
          "grounds",
          "missing",
          "gap",
          "shown_for");

  public String[] of(Finding finding) {
    Explanation why = finding.explanation();
    return new String[] {
      finding.key().type().name(),
      finding.key().id(),
      explainer.name(finding),
      finding.provision().id(),
      finding.outcome().name(),
      explainer.effect(finding),
      explainer.grounds(finding, why),
      explainer.missing(finding, why),
      explainer.gap(why),
      why.shownFor().stream().map(FactKey::id).collect(Collectors.joining("; "))
    };
  }
}

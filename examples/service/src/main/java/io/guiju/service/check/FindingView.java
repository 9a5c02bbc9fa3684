package io.guiju.service.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.text.Explainer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding in words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingView(
    @Schema(example = "3.2-c") String provision,
    SubjectView subject,
    @Schema(example = "NOT_SATISFIED") String outcome,
    @Schema(description = "The outcome in words", example = "not satisfied") String said,
    @Schema(description = "How it can be granted") @Nullable String route,
    String effect,
    String grounds,
    String missing,
    String gap,
    @Schema(description = "All of it as lines of text or a fragment of HTML, where asked for")
        @Nullable String explanation) {
  /** What a finding is about. */
  public record SubjectView(String type, List<String> key, String name) {}

  static FindingView of(Finding finding, Explainer words, @Nullable Form whole) {
    Explanation why = finding.explanation();
    return new FindingView(
        finding.provision().id(),
        new SubjectView(
            finding.key().type().name(),
            finding.key().parts().stream().map(Object::toString).toList(),
            words.name(finding)),
        finding.outcome().name(),
        words.outcome(finding),
        whole == null ? null : finding.route().name(),
        words.effect(finding),
        words.grounds(finding, why),
        words.missing(finding, why),
        words.gap(why),
        whole == null ? null : whole.explain(finding, words));
  }
}

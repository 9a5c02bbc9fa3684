package io.guiju.service.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact as a caller supplies it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactInput(
    @Schema(description = "A type that GET /api/terms lists", example = "Enterprise") String type,
    @Schema(
            description =
                "Values by term, as in the library's JSON: amounts as strings with all their digits,"
                    + " shares as {numerator, denominator}, dates, codes and constants as strings. What"
                    + " is not known is left out.",
            example = "{\"id\": \"E1\", \"name\": \"示例\", \"place\": \"330481\"}")
        Map<String, Object> values,
    @Nullable ProvenanceInput provenance,
    @Schema(description = "Who judged a term that needs human judgement, by term")
        @Nullable Map<String, JudgementInput> judgements) {
  /** Where a fact comes from. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ProvenanceInput(
      @Schema(example = "AUTHORITATIVE") String source,
      @Schema(description = "The day it was read there", example = "2024-06-30")
          @Nullable String readOn) {}

  /** That somebody judged a term. */
  public record JudgementInput(String by, @Schema(example = "2024-06-30") String on, String why) {}
}

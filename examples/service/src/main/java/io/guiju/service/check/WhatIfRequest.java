package io.guiju.service.check;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts as they are, and what would be different. */
public record WhatIfRequest(
    @Schema(example = "2024-12-31") String asOf,
    List<FactInput> facts,
    @Nullable List<String> complete,
    @Schema(description = Conditions.PARAMETERS) @Nullable Map<String, Object> parameters,
    @Schema(description = Conditions.CLOSE) @Nullable List<String> close,
    Then then) {
  /** What would be different; what is not said stays as it is. */
  public record Then(
      @Schema(example = "2025-12-31") @Nullable String asOf,
      @Schema(
              description = "Each in place of the fact with its key, or besides",
              example =
                  "[{\"type\": \"AnnualFigures\", \"values\": {\"enterpriseId\": \"E1\","
                      + " \"year\": 2023, \"rdExpense\": \"6000000\", \"revenue\": \"100000000\"}}]")
          @Nullable List<FactInput> facts,
      @Schema(description = Conditions.PARAMETERS, example = "{\"rdPriorityShare\": \"4.5 %\"}")
          @Nullable Map<String, Object> parameters,
      @Schema(description = Conditions.CLOSE) @Nullable List<String> close) {
    boolean saysNothing() {
      return asOf == null && facts == null && parameters == null && close == null;
    }
  }

  AssessmentRequest before() {
    return new AssessmentRequest(asOf, facts, complete, parameters, close);
  }
}

package io.guiju.service.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts that belong together, and under which conditions to check them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentRequest(
    @Schema(description = "The date of the check", example = "2024-12-31") String asOf,
    List<FactInput> facts,
    @Schema(description = "Types of which these are all facts", example = "[\"Title\"]")
        @Nullable List<String> complete,
    @Schema(description = Conditions.PARAMETERS, example = "{\"rdPriorityShare\": \"4.5 %\"}")
        @Nullable Map<String, Object> parameters,
    @Schema(description = Conditions.CLOSE, example = "[\"foreignTerritories\"]")
        @Nullable List<String> close) {}

package io.guiju.service.check;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Several records that are each checked by themselves, under the same conditions. */
public record ListRequest(
    @Schema(description = "The date of the check", example = "2024-12-31") String asOf,
    List<RecordInput> records,
    @Schema(description = Conditions.PARAMETERS) @Nullable Map<String, Object> parameters,
    @Schema(description = Conditions.CLOSE) @Nullable List<String> close) {
  /** The facts of one record. */
  public record RecordInput(List<FactInput> facts, @Nullable List<String> complete) {}

  AssessmentRequest record(int index) {
    RecordInput record = records.get(index);
    return new AssessmentRequest(asOf, record.facts(), record.complete(), parameters, close);
  }
}

package io.guiju.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.service.Service.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Observations and measures in, the scoreboard out. */
class ProgressTest {
  private static final String OBSERVED =
      """
      {"facts": [{"type": "Observation", "values": {"indicator": "highTechEnterprises",
        "region": "330400", "year": 2024, "value": "4100", "unit": "家", "finalValue": true}}]}
      """;

  @TempDir static Path data;

  private static JsonNode target(Answer board, String indicator) {
    for (JsonNode target : board.json().path("targets")) {
      if (target.path("indicator").asString().equals(indicator)) {
        return target;
      }
    }
    throw new AssertionError(indicator);
  }

  @Test
  void says_where_the_plan_stands() {
    try (Service service = Service.start(data, "--guiju.threads=1")) {
      Answer kept = service.put("/api/observations", OBSERVED);
      Answer measure =
          service.put(
              "/api/measures",
              """
              {"facts": [{"type": "Measure", "values": {"id": "M1", "provision": "2.3.2-g",
                "thing": "innovation-fund", "on": "2024-11-15", "status": "IMPLEMENTED"}}]}""");
      Answer board = service.get("/api/scoreboard?asOf=2024-12-31");

      assertThat(kept.text("/keys/0")).isEqualTo("highTechEnterprises/330400/2024");
      assertThat(measure.status()).as(measure.body()).isEqualTo(200);
      assertThat(target(board, "highTechEnterprises").path("value").asString()).isEqualTo("4100");
      assertThat(board.body()).contains("\"id\":\"M1\"");
      assertThat(service.get("/api/observations").json()).hasSize(1);
      assertThat(service.put("/api/observations", OBSERVED.replace("4100", "4200")).status())
          .isEqualTo(200);
      assertThat(
              target(service.get("/api/scoreboard?asOf=2024-12-31"), "highTechEnterprises")
                  .path("value")
                  .asString())
          .isEqualTo("4200");
      assertThat(service.delete("/api/measures?key=M2").text("/advice")).contains("M1");
      assertThat(service.delete("/api/measures?key=M1").status()).isEqualTo(204);
      assertThat(service.get("/api/measures").json()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "highTechEnterprises | lowTechEnterprises",
        "家 | 吨",
        "2024 | 1824",
        "330400 | 999999",
        "Observation | Measure",
        "\"4100\" | \"-1\"",
        "\"value\" | \"valve\"",
      })
  void refuses_what_does_not_fit_the_plan(String right, String wrong) {
    Answer answer = Service.shared().put("/api/observations", OBSERVED.replaceFirst(right, wrong));

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.text("/advice")).isNotBlank();
    Answer zh =
        Service.shared().put("/api/observations?lang=zh", OBSERVED.replaceFirst(right, wrong));
    assertThat(zh.text("/detail")).containsPattern("\\p{IsHan}").doesNotContain("程序库报告");
    assertThat(zh.text("/pointer")).startsWith("/facts/0/");
    assertThat(Service.shared().get("/api/observations").json()).isEmpty();
  }
}

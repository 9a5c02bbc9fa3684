package io.guiju.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.json.AssessmentJson;
import io.guiju.pack.RulePack;
import io.guiju.service.Service.Answer;
import io.guiju.service.store.OlderPack;
import io.guiju.type.Place;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Facts are checked, kept, explained, and run again. */
class AssessmentsTest {
  private final Service service = Service.shared();

  private String assess(String id) {
    return service.post("/api/assessments", Bodies.enterprise(id)).text("/id");
  }

  private static JsonNode finding(JsonNode assessment, String provision) {
    for (JsonNode finding : assessment.path("findings")) {
      if (finding.path("provision").asString().equals(provision)) {
        return finding;
      }
    }
    throw new AssertionError("no finding of " + provision);
  }

  @Test
  void says_what_facts_mean_in_the_language_asked_for() {
    Answer english = service.post("/api/assessments?lang=en", Bodies.enterprise("A1"));
    Answer chinese = service.post("/api/assessments", Bodies.enterprise("A1"));

    assertThat(english.status()).isEqualTo(201);
    assertThat(english.header("Location")).isEqualTo("/api/assessments/" + english.text("/id"));
    JsonNode finding = finding(english.json(), "3.2-c");
    assertThat(finding.path("outcome").asString()).isEqualTo("NOT_SATISFIED");
    assertThat(finding.path("said").asString()).isEqualTo("not satisfied");
    assertThat(finding.path("grounds").asString()).contains("is 3.4 %, but must be more than 5 %");
    assertThat(finding.path("gap").asString()).contains("1,600,000");
    assertThat(finding(chinese.json(), "3.2-c").path("said").asString()).isEqualTo("不符合");
  }

  @Test
  void listens_to_what_a_browser_accepts() {
    Answer answer =
        service.send(
            service
                .to("/api/provisions/3.2-c")
                .header("Accept-Language", "en-GB,en;q=0.9")
                .build());

    assertThat(answer.text("/heading")).isEqualTo("Policy support");
  }

  @Test
  void explains_without_keeping_anything() {
    Answer answer = service.post("/api/explain?lang=en", Bodies.enterprise("A2"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().has("id")).isFalse();
    assertThat(finding(answer.json(), "3.2-c").path("explanation").asString())
        .contains("What would change it:")
        .contains("R&D expense must rise by more than 1,600,000.00");
    assertThat(service.get("/api/assessments?type=Enterprise&key=A2").json()).isEmpty();
  }

  @Test
  void keeps_the_very_document_that_the_library_writes() {
    RulePack pack = RulePack.load("jiaxing315");
    Assessment assessment =
        ComplianceChecker.of(pack)
            .check(
                Facts.of(
                    new Enterprise("A3", "示例柔性电子有限公司", new Place("330481")),
                    new AnnualFigures(
                        "A3", 2023, new BigDecimal("3400000"), new BigDecimal("100000000"))),
                LocalDate.of(2024, 12, 31));

    Answer document = service.get("/api/assessments/" + assess("A3") + "/document");

    assertThat(document.body()).isEqualTo(AssessmentJson.of(pack).write(assessment));
  }

  @Test
  void gives_the_same_bytes_when_it_is_run_again() {
    Answer replay =
        service.send(
            "POST",
            "/api/assessments/" + assess("A4") + "/replay",
            "application/json",
            HttpRequest.BodyPublishers.noBody());

    assertThat(replay.json().path("same").asBoolean()).isTrue();
    assertThat(replay.text("/sha256Now")).isEqualTo(replay.text("/sha256Before"));
    assertThat(replay.json().path("changes")).isEmpty();
  }

  @Test
  void says_what_changed_under_another_pack() {
    String id = assess("A5");
    String document = service.get("/api/assessments/" + id + "/document").body();
    OlderPack.write(
        service.bean(JdbcClient.class),
        UUID.fromString(id),
        document.replaceFirst("\"outcome\": \"NOT_SATISFIED\"", "\"outcome\": \"SATISFIED\""));

    Answer replay = service.post("/api/assessments/" + id + "/replay", "");
    Answer view = service.get("/api/assessments/" + id);

    assertThat(replay.json().path("same").asBoolean()).isFalse();
    assertThat(replay.text("/before/version")).isEqualTo("0.0.9");
    assertThat(replay.text("/now/version")).isEqualTo("0.1.0");
    assertThat(replay.json().path("changes")).hasSize(1);
    assertThat(replay.text("/changes/0/what")).isEqualTo("OUTCOME");
    assertThat(replay.text("/changes/0/before")).isEqualTo("SATISFIED");
    assertThat(replay.text("/changes/0/now")).isEqualTo("NOT_SATISFIED");
    assertThat(view.status()).isEqualTo(409);
    assertThat(view.text("/advice")).contains("replay");
  }

  @Test
  void puts_one_finding_into_text_and_html() {
    String id = assess("A6");

    Answer text = service.get("/api/assessments/" + id + "/findings/3.2-c?lang=en");
    Answer html = service.get("/api/assessments/" + id + "/findings/3.2-c?lang=en&format=html");

    assertThat(text.body()).startsWith("3.2-c not satisfied: enterprise A6");
    assertThat(text.header("Content-Type")).startsWith("text/plain");
    assertThat(html.body()).startsWith("<article class=\"guiju-finding\"");
    assertThat(html.header("Content-Type")).startsWith("text/html");
  }

  @Test
  void checks_a_list_record_by_record() {
    String records =
        """
        {"asOf": "2024-12-31", "parameters": {"rdPriorityShare": "3 %"}, "records": [
          {"facts": [{"type": "Enterprise", "values": {"id": "A7", "place": "330481"}},
            {"type": "AnnualFigures", "values": {"enterpriseId": "A7", "year": 2023,
              "rdExpense": "34", "revenue": "1000"}}]},
          {"facts": [{"type": "Enterprise", "values": {"id": "A8", "place": "330481"}}],
           "complete": ["AnnualFigures"]}]}
        """;

    Answer answer = service.post("/api/assessments/list?lang=en", records);

    assertThat(answer.json()).hasSize(2);
    assertThat(finding(answer.json().get(0), "3.2-c").path("outcome").asString())
        .isEqualTo("SATISFIED");
    assertThat(finding(answer.json().get(1), "3.2-c").path("outcome").asString())
        .isEqualTo("NOT_SATISFIED");
    String kept = answer.json().get(0).path("id").asString();
    Answer replay = service.post("/api/assessments/" + kept + "/replay", "");
    assertThat(replay.json().path("same").asBoolean()).as("with what was set").isTrue();
  }

  @Test
  void says_what_would_change() {
    Answer answer =
        service.post(
            "/api/what-if?lang=en",
            Bodies.enterpriseThen("A9", "{\"parameters\": {\"rdPriorityShare\": \"3 %\"}}"));
    Answer facts =
        service.post(
            "/api/what-if",
            Bodies.enterpriseThen(
                "A9",
                """
                {"facts": [{"type": "AnnualFigures", "values": {"enterpriseId": "A9", "year": 2023,
                  "rdExpense": "6000000", "revenue": "100000000"}}]}"""));
    Answer later =
        service.post("/api/what-if", Bodies.enterpriseThen("A9", "{\"asOf\": \"2025-12-31\"}"));

    assertThat(answer.text("/changes/0/move")).isEqualTo("ENTERS");
    assertThat(answer.text("/changes/0/before/provision")).isEqualTo("3.2-c");
    assertThat(answer.text("/changes/0/after/grounds")).contains("3.4 %");
    assertThat(facts.text("/changes/0/move")).isEqualTo("ENTERS");
    assertThat(later.json().path("changes").toString()).contains("BECOMES_UNDETERMINED");
  }

  @Test
  void finds_what_is_about_a_subject_and_deletes_it() {
    String id = assess("A10");

    assertThat(service.get("/api/assessments?type=Enterprise&key=A10").text("/0/id")).isEqualTo(id);
    assertThat(service.delete("/api/assessments/" + id).status()).isEqualTo(204);
    assertThat(service.get("/api/assessments/" + id).status()).isEqualTo(404);
    assertThat(service.get("/api/assessments?type=Enterprise&key=A10").json()).isEmpty();
  }
}

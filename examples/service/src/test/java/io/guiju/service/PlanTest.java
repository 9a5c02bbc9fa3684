package io.guiju.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.service.Service.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The pack is shown in the plan's own outline. */
class PlanTest {
  private final Service service = Service.shared();

  @Test
  void shows_every_provision_once() {
    Answer plan = service.get("/api/provisions?lang=en");

    int provisions = 0;
    for (JsonNode section : plan.json().path("sections")) {
      provisions += section.path("provisions").size();
    }
    assertThat(provisions).isEqualTo(160);
    assertThat(plan.text("/pack/digest")).startsWith("sha256:");
    assertThat(plan.text("/from")).isEqualTo("2023-03-30");
  }

  @Test
  void shows_a_provision_with_its_words_rules_and_cases() {
    Answer entitlement = service.get("/api/provisions/3.2-c?lang=en");
    Answer target = service.get("/api/provisions/1.2-a?lang=en");

    assertThat(entitlement.text("/rules/0/text")).contains("rdShareOfRevenue > $p.rdPriorityShare");
    assertThat(entitlement.text("/rules/0/file")).endsWith("rules.drl");
    assertThat(entitlement.json().path("cases")).isNotEmpty();
    assertThat(entitlement.json().path("readings")).hasSize(3);
    assertThat(entitlement.text("/provision/parameters/0")).isEqualTo("rdPriorityShare");
    assertThat(target.json().at("/provision/asks")).isNotEmpty();
    assertThat(service.get("/api/provisions/3.2-z").text("/advice")).startsWith("Maybe '3.2-");
  }

  @Test
  void lists_what_a_request_can_say() {
    String terms = service.get("/api/terms?lang=en").body();
    String parameters = service.get("/api/parameters?lang=en").body();

    assertThat(terms)
        .contains("\"type\":\"AnnualFigures\"")
        .contains("\"name\":\"rdExpense\",\"label\":\"R&D expense\",\"unit\":\"元\"")
        .contains("{\"name\":\"HIGH_AND_NEW_TECHNOLOGY\",\"label\":");
    assertThat(parameters)
        .contains("\"id\":\"rdPriorityShare\"")
        .contains("\"2023-03-30\":[\"5 %\"]");
  }
}

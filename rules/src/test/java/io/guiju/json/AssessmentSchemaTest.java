package io.guiju.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.facts.Enterprise;
import io.guiju.pack.RulePack;
import io.guiju.type.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentSchemaTest {
  private static final JsonNode SCHEMA = tree();

  @Test
  void the_schema_is_one() {
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SchemaId.V202012))
                .validate(RoundTrip.schemaText(), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void every_property_and_definition_is_described() {
    List<String> described = new ArrayList<>();
    for (String key : List.of("properties", "$defs")) {
      for (JsonNode named : SCHEMA.findValues(key)) {
        named
            .properties()
            .forEach(
                entry -> {
                  described.add(entry.getKey());
                  assertThat(entry.getValue().path("description").asText())
                      .as(entry.getKey())
                      .matches("[A-Z].+\\.(?s:.*)");
                });
      }
    }
    assertThat(described).contains("formatVersion", "readOn", "rung");
  }

  @Test
  void every_object_says_all_it_may_have() {
    List<JsonNode> objects =
        SCHEMA.findParents("type").stream()
            .filter(node -> node.get("type").asText().equals("object"))
            .toList();
    assertThat(objects)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            node -> assertThat(node.path("additionalProperties").asText()).isEqualTo("false"));
  }

  @Test
  void a_document_with_a_wrong_field_is_not_valid() {
    RulePack pack = RulePack.load("jiaxing315");
    Facts facts = Facts.of(new Enterprise("E1", "示例", new Place("330481")));
    String document =
        AssessmentJson.of(pack)
            .write(ComplianceChecker.of(pack).check(facts, LocalDate.of(2024, 12, 31)));
    assertThat(RoundTrip.errors(document)).isEmpty();
    for (String wrong :
        List.of(
            document.replace("\"truth\": \"TRUE\"", "\"truth\": \"YES\""),
            document.replace("\"exhaustive\"", "\"exhausted\""),
            document.replace("\"asOf\": \"2024-12-31\"", "\"asOf\": \"31.12.2024\""),
            document.replace("\"formatVersion\": 1", "\"formatVersion\": 2"))) {
      assertThat(wrong).isNotEqualTo(document);
      assertThat(RoundTrip.errors(wrong)).isNotEmpty();
    }
  }

  private static JsonNode tree() {
    try {
      return new ObjectMapper().readTree(RoundTrip.schemaText());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

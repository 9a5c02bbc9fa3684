package io.guiju.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guiju.Facts;
import io.guiju.Judgement;
import io.guiju.Provenance;
import io.guiju.Source;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Project;
import io.guiju.facts.Title;
import io.guiju.pack.RulePack;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts are read as hosts write them, and refused where they are wrong. */
class FactsJsonTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final FactsJson JSON = FactsJson.of(PACK);
  private static final String DOCUMENT =
      """
      {"facts": [
        {"type": "Enterprise", "values": {"id": "E1", "place": "330481"},
         "provenance": {"source": "AUTHORITATIVE", "readOn": "2024-06-30"}},
        {"type": "AnnualFigures",
         "values": {"enterpriseId": "E1", "year": 2023, "rdExpense": "3400000.50"}}],
       "complete": ["Title"]}
      """;

  @Test
  void reads_values_exactly_with_where_they_come_from() {
    Facts facts = JSON.read(DOCUMENT);

    Object enterprise = facts.of(Enterprise.class).get(0);
    AnnualFigures figures = (AnnualFigures) facts.of(AnnualFigures.class).get(0);
    assertThat(((Enterprise) enterprise).place()).isEqualTo(new Place("330481"));
    assertThat(figures.rdExpense()).isEqualTo(new BigDecimal("3400000.50"));
    assertThat(figures.revenue()).isNull();
    assertThat(facts.provenanceOf(enterprise))
        .isEqualTo(new Provenance(Source.AUTHORITATIVE, LocalDate.of(2024, 6, 30)));
    assertThat(facts.sourceOf(figures)).isEqualTo(Source.SELF_DECLARED);
    assertThat(facts.isComplete(Title.class)).isTrue();
    assertThat(facts.isComplete(Project.class)).isFalse();
  }

  @Test
  void reads_who_judged_what() {
    Facts facts =
        JSON.read(
            DOCUMENT.replace(
                "\"rdExpense\": \"3400000.50\"}",
                "\"rdExpense\": \"1\"}, \"judgements\": {\"rdExpense\": {\"by\": \"an auditor\","
                    + " \"on\": \"2024-03-01\", \"why\": \"audited\"}}"));

    Object figures = facts.of(AnnualFigures.class).get(0);
    assertThat(facts.judgementOf(FactType.of(AnnualFigures.class).keyOf(figures), "rdExpense"))
        .isEqualTo(new Judgement("an auditor", LocalDate.of(2024, 3, 1), "audited"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"complete\"' | '\"completed\"' | '/completed: There is no such property. Maybe'",
        "'\"Title\"' | '\"Tittle\"' | '/complete/0: There is no type of fact ''Tittle''. Maybe'",
        "'\"Enterprise\"' | '\"Firm\"' | '/facts/0/type: There is no type of fact ''Firm'''",
        "'\"place\"' | '\"plaice\"' | '/facts/0/values/plaice: There is no such property. Maybe'",
        "'\"330481\"' | '\"33048\"' | '/facts/0/values/place: '",
        "'\"id\": \"E1\", ' | '' | '/facts/0/values: A fact of type Enterprise has no id'",
        "'2023' | '\"2023\"' | '/facts/1/values/year: Expected a whole number'",
        "'\"3400000.50\"' | '3400000.5' | '/facts/1/values/rdExpense: Numbers that are not whole'",
        "'\"AUTHORITATIVE\"' | '\"HEARSAY\"' | '/facts/0/provenance/source: '",
      })
  void refuses_at_the_place_that_is_wrong(String right, String wrong, String message) {
    assertThat(DOCUMENT).contains(right);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.read(DOCUMENT.replace(right, wrong == null ? "" : wrong)))
        .withMessageStartingWith(message);
  }

  @Test
  void refuses_two_facts_with_one_key() {
    String twice = DOCUMENT.replace("\"facts\": [", "\"facts\": [" + enterprise() + ",");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.read(twice))
        .withMessageStartingWith("/facts/1/values: Two facts are Enterprise E1");
  }

  private static String enterprise() {
    return "{\"type\": \"Enterprise\", \"values\": {\"id\": \"E1\"}}";
  }
}

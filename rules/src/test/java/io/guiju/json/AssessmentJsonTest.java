package io.guiju.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.Judgement;
import io.guiju.Outcome;
import io.guiju.Provenance;
import io.guiju.Source;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Product;
import io.guiju.pack.RulePack;
import io.guiju.type.Place;
import io.guiju.verify.Case;
import io.guiju.verify.PackCases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AssessmentJsonTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final ComplianceChecker CHECKER = ComplianceChecker.of(PACK);
  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
  private static final Enterprise FIRM = new Enterprise("E1", "示例", new Place("330481"));
  private static final Pattern KIND = Pattern.compile("\"kind\": \"([a-z]\\w+)\"");

  @Test
  void the_facts_of_every_case_are_written_and_read_with_all_kinds_of_reasons() {
    Set<String> kinds = new HashSet<>();
    Set<String> documents = new HashSet<>();
    for (Case c : PackCases.of(PACK)) {
      String document = RoundTrip.of(PACK, checked(c));
      documents.add(document);
      KIND.matcher(document).results().map((MatchResult kind) -> kind.group(1)).forEach(kinds::add);
    }
    assertThat(kinds)
        .containsExactlyInAnyOrder(
            "comparison",
            "presence",
            "term",
            "noValue",
            "record",
            "parameter",
            "outsideOpenList",
            "newFact");
    assertThat(String.join("", documents)).contains("\"ladder\": {", "\"list\": {", "\"instead\"");
  }

  private static Assessment checked(Case c) {
    ComplianceChecker.Builder builder =
        ComplianceChecker.builder(PACK).crossCheck(CrossCheck.never());
    c.set().forEach((id, value) -> builder.set(id, value.toArray(String[]::new)));
    c.closed().forEach(builder::close);
    return builder.build().check(c.facts(), c.asOf());
  }

  @Test
  void the_reasons_of_one_finding_are_those_in_the_document() {
    Assessment assessment =
        CHECKER.check(Facts.of(FIRM, new AnnualFigures("E1", 2023, null, null)), AS_OF);
    AssessmentJson json = AssessmentJson.of(PACK);
    String document = json.write(assessment).replaceAll("\\s", "");

    for (Finding finding : assessment.findings()) {
      String reasons = json.reasons(finding).replaceAll("\\s", "");
      assertThat(reasons).startsWith("{\"grounds\":[");
      assertThat(document).contains(reasons.substring(1, reasons.length() - 1));
    }
  }

  @Test
  void a_judgement_and_the_day_a_fact_was_read_are_kept() {
    Product product = new Product("D1", "示例", "E1", true, true, true);
    Facts facts =
        Facts.builder()
            .add(FIRM, new Provenance(Source.AUTHORITATIVE, LocalDate.of(2024, 3, 1)))
            .add(product)
            .judged(product, "majorResult", new Judgement("专家组", LocalDate.of(2024, 5, 1), "领先"))
            .build();
    assertThat(RoundTrip.of(PACK, CHECKER.check(facts, AS_OF)))
        .contains("\"readOn\": \"2024-03-01\"", "\"by\": \"专家组\"", "\"on\": \"2024-05-01\"");
  }

  @Test
  void what_was_read_too_long_ago_is_kept() {
    ComplianceChecker yearly = ComplianceChecker.builder(PACK).set("maxAgeOfFacts", "365").build();
    Provenance stale = new Provenance(Source.COMPUTED, LocalDate.of(2020, 1, 1));
    Facts facts = Facts.builder().add(FIRM).add(figures("6", "100"), stale).build();
    assertThat(RoundTrip.of(PACK, yearly.check(facts, AS_OF)))
        .contains("\"lastRead\": \"2020-01-01\"");
  }

  @Test
  void a_date_out_of_force_has_no_grounds() {
    Assessment before = CHECKER.check(Facts.of(FIRM), LocalDate.of(2020, 1, 1));
    assertThat(RoundTrip.of(PACK, before)).contains("\"NOT_IN_FORCE\"", "\"grounds\": []");
  }

  @Test
  void amounts_keep_their_zeros_and_shares_their_parts() {
    Facts facts = Facts.of(FIRM, figures("3400000.50", "1E+8"));
    assertThat(RoundTrip.of(PACK, CHECKER.check(facts, AS_OF)))
        .contains("\"numerator\": \"3400000.50\"", "\"denominator\": \"1E+8\"");
  }

  @Test
  void words_that_json_escapes_come_back() {
    Enterprise odd = new Enterprise("E\"\\/\n\u0001😀", "示\t例~/", new Place("330481"));
    RoundTrip.of(PACK, CHECKER.check(Facts.of(odd), AS_OF));
  }

  @Test
  void what_the_document_says_of_the_pack_is_not_believed() {
    AssessmentJson json = AssessmentJson.of(PACK);
    Assessment assessment = CHECKER.check(Facts.of(FIRM), AS_OF);
    String quote = assessment.findings().get(0).provision().citation().quote();
    assertThat(json.read(json.write(assessment).replace(quote, "改过的文字"))).isEqualTo(assessment);
  }

  @Test
  void findings_that_say_other_things_differ() {
    Finding one = priority(figures("3", "100"));
    assertThat(one).isEqualTo(priority(figures("3", "100"))).isNotEqualTo(null);
    assertThat(one).isNotEqualTo(priority(figures("4", "100")));
    assertThat(one).hasSameHashCodeAs(priority(figures("4", "100")));
    assertThat(one.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
  }

  @Test
  void an_assessment_of_another_version_is_not_written() {
    Assessment other = new Assessment("jiaxing315", "0", AS_OF, List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AssessmentJson.of(PACK).write(other))
        .withMessageContainingAll("jiaxing315 0", PACK.version(), "use the pack it was made with");
  }

  @Test
  void a_finding_of_another_day_is_not_written() {
    Assessment mixed =
        new Assessment(
            PACK.id(), PACK.version(), AS_OF.plusDays(1), List.of(priority(figures("3", "100"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AssessmentJson.of(PACK).write(mixed))
        .withMessageContainingAll("as of 2024-12-31", "as of 2025-01-01");
  }

  @Test
  void many_threads_share_one() {
    AssessmentJson json = AssessmentJson.of(PACK);
    Assessment assessment = CHECKER.check(Facts.of(FIRM, figures("3", "100")), AS_OF);
    assertThat(
            List.of(1, 2, 3, 4, 5, 6, 7, 8).parallelStream()
                .map(i -> json.write(json.read(json.write(assessment))))
                .collect(Collectors.toSet()))
        .hasSize(1);
  }

  private static Finding priority(AnnualFigures figures) {
    return CHECKER.check(Facts.of(FIRM, figures), AS_OF).findingsOf("3.2-c").get(0);
  }

  private static AnnualFigures figures(String expense, String revenue) {
    return new AnnualFigures("E1", 2023, new BigDecimal(expense), new BigDecimal(revenue));
  }
}

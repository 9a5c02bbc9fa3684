package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.Source;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Product;
import io.guiju.facts.Project;
import io.guiju.facts.ProjectKind;
import io.guiju.facts.ProjectMember;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.law.RandomFacts;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.text.Explainer;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import io.guiju.type.Ratio;
import io.guiju.type.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final ComplianceChecker CHECKER = ComplianceChecker.of(PACK);
  private static final Explainer ZH = Explainer.of(PACK, Language.ZH);
  private static final Explainer EN = Explainer.of(PACK, Language.EN);
  private static final Enterprise FIRM = new Enterprise("E1", "示例", new Place("330481"));

  @Test
  void a_failed_share_says_by_how_much_the_expense_must_rise() {
    Finding finding = priority(figures("3400000", "100000000"));
    assertThat(EN.gap(finding.explanation()))
        .isEqualTo(
            "R&D expense must rise by more than 1,600,000.00 元 (at this revenue); or revenue must"
                + " stay below 68,000,000.00 元 (at this R&D expense)");
    assertThat(ZH.gap(finding.explanation()))
        .isEqualTo(
            "研发费用须增加超过1,600,000.00元(160万元)(按现有营业收入);或者营业收入须低于68,000,000.00元(6,800万元)(按现有研发费用)");
  }

  @Test
  void at_exactly_the_limit_any_increase_is_enough() {
    assertThat(EN.gap(priority(figures("5", "100")).explanation()))
        .startsWith("R&D expense must rise by any amount (at this revenue); or");
  }

  @Test
  void a_share_just_above_the_limit_is_never_shown_as_the_limit() {
    Finding finding = priority(figures("5.00000000001", "100"));
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(EN.grounds(finding, finding.explanation()))
        .contains("share of revenue is 5.00000000001 %, more than 5 %");
  }

  @Test
  void a_share_of_no_revenue_says_why_it_has_no_value() {
    Finding finding = priority(figures("5", "0"));
    assertThat(EN.missing(finding, finding.explanation()))
        .isEqualTo(
            "R&D expense as a share of revenue has no value: revenue is 0.00 元 and must be above"
                + " zero");
  }

  @Test
  void missing_figures_are_named_with_their_year() {
    Finding finding = check(Facts.of(FIRM), "3.2-c");
    assertThat(EN.missing(finding, finding.explanation()))
        .isEqualTo("annual figures of this enterprise (fiscal year 2023)");
    assertThat(ZH.missing(finding, finding.explanation())).isEqualTo("该企业的年度财务数据(财务年度 2023)");
  }

  @Test
  void a_missing_term_is_asked_for_with_the_documents_that_prove_it() {
    assertThat(EN.explain(priority(new AnnualFigures("E1", 2023, null, BigDecimal.TEN))))
        .contains(
            "Missing:\n"
                + "  R&D expense (annual figures 2023), usually proved by: income statement, R&D"
                + " expense ledger\n");
  }

  @Test
  void the_source_of_a_fact_is_said() {
    Facts facts = Facts.builder().add(FIRM).add(figures("6", "100"), Source.AUTHORITATIVE).build();
    Finding finding = check(facts, "3.2-c");
    assertThat(EN.grounds(finding, finding.explanation()))
        .endsWith("(annual figures 2023, from the register)");
  }

  @Test
  void of_several_titles_the_one_that_lacks_least_is_shown() {
    Title expired = title("T2", TitleKind.HIDDEN_CHAMPION, LocalDate.of(2024, 12, 30));
    Title other = title("T1", TitleKind.PROVINCIAL_TECHNOLOGY_SME, LocalDate.of(2020, 1, 1));
    Facts facts =
        Facts.builder().add(FIRM).add(other).add(expired).complete(Title.class, FIRM).build();
    Finding finding = check(facts, "2.3.1-i");
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
    assertThat(EN.gap(finding.explanation())).isEqualTo("valid until must be at least 1 day later");
    assertThat(EN.grounds(finding, finding.explanation())).doesNotContain("T1");
  }

  @Test
  void the_highest_rung_of_the_ladder_is_shown() {
    Title sme = title("T1", TitleKind.PROVINCIAL_TECHNOLOGY_SME, LocalDate.of(2026, 1, 1));
    Title giant = title("T2", TitleKind.ST_LITTLE_GIANT, LocalDate.of(2026, 1, 1));
    Title high = title("T3", TitleKind.HIGH_AND_NEW_TECHNOLOGY, LocalDate.of(2026, 1, 1));
    Finding finding = check(Facts.of(FIRM, sme, giant, high), "2.3.1-b");
    assertThat(EN.grounds(finding, finding.explanation()))
        .contains("kind of title is S&T little giant")
        .doesNotContain("technology-based SME", "high and new");
  }

  @Test
  void a_gate_says_whether_to_admit() {
    ComplianceChecker strict =
        ComplianceChecker.builder(PACK).set("rdIntensityThreshold", "3 %").build();
    Finding finding =
        strict.check(Facts.of(investment("2.5 %")), AS_OF).findingsOf("2.5.3-f").get(0);
    assertThat(EN.outcome(finding)).isEqualTo("not to be admitted");
    assertThat(ZH.outcome(finding)).isEqualTo("不予准入");
    assertThat(EN.gap(finding.explanation()))
        .isEqualTo("committed R&D intensity must rise by at least 0.5 percentage points");
    assertThat(EN.outcome(check(Facts.of(investment("3 %")), "2.5.3-f"))).isEqualTo("undetermined");
  }

  private static Project investment(String intensity) {
    return (Project)
        FactType.of(Project.class)
            .create(
                Map.of(
                    "id",
                    "P1",
                    "place",
                    new Place("330402"),
                    "kind",
                    ProjectKind.INVESTMENT,
                    "committedRdIntensity",
                    Values.parse(Ratio.class, intensity)));
  }

  @Test
  void a_project_is_shown_for_its_enterprises_and_counted_once() {
    Facts facts =
        Facts.of(
            FIRM,
            new Enterprise("E2", null, null),
            new Enterprise("E3", null, null),
            new Project("P1", null, new Place("330400"), ProjectKind.NATIONAL_MAJOR, "E1"),
            new ProjectMember("P1", "E2"));
    assertThat(CHECKER.check(facts, AS_OF).findingsOf("2.2.1-b"))
        .singleElement()
        .extracting(finding -> finding.explanation().shownFor().toString())
        .isEqualTo("[Enterprise E1, Enterprise E2]");
    assertThat(CHECKER.check(facts, AS_OF).findingsFor(FactType.of(Enterprise.class).keyOf(FIRM)))
        .extracting(finding -> finding.provision().id())
        .contains("2.2.1-b", "2.3.1-i", "3.2-c");
  }

  @Test
  void in_a_group_a_type_is_complete_only_as_far_as_references_are_known() {
    Project project =
        new Project("P1", null, new Place("330400"), ProjectKind.NATIONAL_MAJOR, null);
    Facts.Builder facts =
        Facts.builder().add(project).complete(Enterprise.class).complete(ProjectMember.class);
    assertThat(check(facts.build(), "2.2.1-b").outcome()).isEqualTo(Outcome.NOT_SATISFIED);

    Finding finding = check(facts.groupedByReference().build(), "2.2.1-b");
    assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(EN.missing(finding, finding.explanation())).isEqualTo("lead (project P1)");
  }

  @Test
  void a_product_whose_enterprise_nobody_supplied_asks_for_it() {
    Finding finding = check(Facts.of(new Product("D1", null, "E9", true, true, true)), "2.2.1-f");
    assertThat(EN.missing(finding, finding.explanation()))
        .isEqualTo("enterprise (enterprise id E9)");
    assertThat(EN.grounds(finding, finding.explanation()))
        .startsWith("place is not known; it must be within Jiaxing; ");
  }

  @Test
  void outside_its_time_the_plan_says_when_it_is_in_force() {
    Finding finding =
        CHECKER.check(Facts.of(FIRM), LocalDate.of(2028, 1, 1)).findingsOf("3.2-c").get(0);
    assertThat(EN.explain(finding))
        .contains("The plan is in force from 2023-03-30 through 2027-12-31.")
        .doesNotContain("Grounds");
  }

  @Test
  void no_explanation_has_an_unfilled_place_or_an_untranslated_name() {
    ComplianceChecker direct =
        ComplianceChecker.builder(PACK).crossCheck(CrossCheck.never()).build();
    for (long seed = 0; seed < 60; seed++) {
      Facts facts = RandomFacts.of(PACK, new Random(seed), true).build();
      for (Finding finding : direct.check(facts, AS_OF).findings()) {
        String zh = ZH.explain(finding);
        assertThat(zh + EN.explain(finding))
            .doesNotContain("{", "}", "null", "[", "io.guiju", "?1");
        assertThat(ZH.grounds(finding, finding.explanation())).doesNotContainPattern("[a-z]{2}");
        assertThat(block(zh, "怎样可以符合:") + block(zh, "缺少:")).doesNotContainPattern("[a-z]{2}");
      }
    }
  }

  /** The lines under a heading; empty where it is not there. */
  private static String block(String explanation, String heading) {
    return explanation
        .lines()
        .dropWhile(line -> !line.equals(heading))
        .skip(1)
        .takeWhile(line -> line.startsWith("  "))
        .collect(Collectors.joining("\n"));
  }

  private static Finding priority(AnnualFigures figures) {
    return check(Facts.of(FIRM, figures), "3.2-c");
  }

  private static AnnualFigures figures(String expense, String revenue) {
    return new AnnualFigures("E1", 2023, new BigDecimal(expense), new BigDecimal(revenue));
  }

  private static Title title(String id, TitleKind kind, LocalDate until) {
    return new Title(id, "E1", kind, TitleStatus.RECOGNISED, LocalDate.of(2020, 1, 1), until);
  }

  private static Finding check(Facts facts, String provision) {
    List<Finding> findings = CHECKER.check(facts, AS_OF).findingsOf(provision);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}

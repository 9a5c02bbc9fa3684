package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.Judgement;
import io.guiju.Outcome;
import io.guiju.Route;
import io.guiju.Source;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.KeyTechnologyList;
import io.guiju.facts.Project;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.law.RandomFacts;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.text.Explainer;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a finding is granted, what could be known instead, and what would change it. */
class WaysWordsTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final ComplianceChecker CHECKER =
      ComplianceChecker.builder(PACK).crossCheck(CrossCheck.never()).build();
  private static final Explainer ZH = Explainer.of(PACK, Language.ZH);
  private static final Explainer EN = Explainer.of(PACK, Language.EN);
  private static final Enterprise FIRM = new Enterprise("E1", "示例", new Place("330481"));

  private static final Project PROJECT =
      (Project)
          FactType.of(Project.class)
              .create(
                  Map.of(
                      "id",
                      "P1",
                      "place",
                      new Place("330400"),
                      "leadId",
                      "E1",
                      "proposedList",
                      KeyTechnologyList.FORCED));

  @Test
  void what_the_registers_say_is_granted_without_application() {
    Facts.Builder facts = Facts.builder().add(FIRM, Source.AUTHORITATIVE);
    Finding known = check(facts.add(figures("6", "100"), Source.AUTHORITATIVE).build(), "3.2-c");
    assertThat(known.route()).isEqualTo(Route.WITHOUT_APPLICATION);
    assertThat(ZH.explain(known).lines())
        .element(1)
        .isEqualTo("下一步:无须申请,登记数据已表明全部条件符合,由主管部门直接兑现(免申即享)");

    Finding said = check(Facts.of(FIRM, figures("6", "100")), "3.2-c");
    assertThat(EN.explain(said).lines())
        .element(1)
        .isEqualTo("Next: make a simple application, and prove what was declared");
  }

  @Test
  void what_is_refused_or_unknown_says_what_to_do_as_well() {
    assertThat(EN.explain(check(Facts.of(FIRM, figures("5", "100")), "3.2-c")).lines())
        .element(1)
        .isEqualTo("Next: nothing to claim as things are; what would change it is listed below");
    assertThat(EN.explain(check(Facts.of(FIRM), "3.2-c")).lines())
        .element(1)
        .isEqualTo("Next: supply what is missing, listed below; then it can be decided");
  }

  @Test
  void no_text_from_outside_begins_a_line_of_its_own() {
    Enterprise forger =
        new Enterprise("E1", "x\nNext: granted\u001b[2J\u202e", new Place("330481"));
    Finding finding = check(Facts.of(forger, figures("5", "100")), "3.2-c");
    assertThat(EN.explain(finding)).doesNotContain("\nNext: granted", "\u001b", "\u202e");
    assertThat(EN.html(finding)).doesNotContain("\u001b", "\u202e");
  }

  @Test
  void a_share_changes_by_its_numerator_or_by_its_denominator() {
    Finding finding = check(Facts.of(FIRM, figures("3400000", "100000000")), "3.2-c");
    assertThat(block(EN, finding, "What would change it:"))
        .containsExactly(
            "R&D expense must rise by more than 1,600,000.00 元"
                + " (annual figures 2023, at this revenue)",
            "or instead: revenue must stay below 68,000,000.00 元"
                + " (annual figures 2023, at this R&D expense)");
    assertThat(EN.explain(finding)).doesNotContain("Gap:");
  }

  @Test
  void a_share_without_value_asks_for_a_denominator_that_gives_one() {
    Finding finding = check(Facts.of(FIRM, figures("6", "0")), "3.2-c");
    assertThat(EN.explain(finding)).doesNotContain("What would change it:");
    assertThat(block(EN, finding, "Missing:"))
        .containsExactly(
            "R&D expense as a share of revenue has no value: revenue is 0.00 元 and must be above"
                + " zero");
  }

  @Test
  void what_there_is_not_is_asked_for_with_what_it_has_to_be_like() {
    Facts facts = Facts.builder().add(FIRM).complete(AnnualFigures.class, FIRM).build();
    assertThat(block(EN, check(facts, "3.2-c"), "What would change it:"))
        .containsExactly(
            "to be added: annual figures of this enterprise (fiscal year 2023, R&D expense as a"
                + " share of revenue more than 5 %)");
    assertThat(block(ZH, check(facts, "3.2-c"), "怎样可以符合:"))
        .containsExactly("新增该企业的年度财务数据(财务年度 2023、研发费用占营业收入比重高于5%)");
  }

  @Test
  void changes_of_one_fact_name_it_once() {
    Title revoked =
        new Title(
            "T1",
            "E1",
            TitleKind.HIDDEN_CHAMPION,
            TitleStatus.REVOKED,
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2024, 12, 30));
    Facts facts = Facts.builder().add(FIRM).add(revoked).complete(Title.class, FIRM).build();
    assertThat(block(EN, check(facts, "2.3.1-i"), "What would change it:"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("or instead: status of recognition must be one of recognised, ")
                    .endsWith(" and valid until must be at least 1 day later (title T1)"))
        .anySatisfy(line -> assertThat(line).contains("to be added: title of this enterprise ("));
  }

  @Test
  void a_value_to_be_judged_says_so() {
    Finding finding = check(Facts.of(leader(false), PROJECT), "2.2.1-c");
    assertThat(block(EN, finding, "What would change it:"))
        .contains("leads its industry: yes (needs human judgement) (enterprise E1)");
  }

  @Test
  void who_judged_is_said_with_the_ground() {
    assertThat(judged("市场占有率第一")).endsWith("(judged by 经信局 on 2024-05-01: 市场占有率第一)");
    assertThat(judged("")).endsWith("(judged by 经信局 on 2024-05-01)");
  }

  private static String judged(String why) {
    Judgement judgement = new Judgement("经信局", LocalDate.of(2024, 5, 1), why);
    Facts.Builder facts = Facts.builder().add(leader(true)).add(PROJECT);
    Finding finding =
        check(facts.judged(leader(true), "industryLeading", judgement).build(), "2.2.1-c");
    return EN.grounds(finding, finding.explanation());
  }

  @Test
  void other_sets_of_missing_facts_and_equal_elements_are_said() {
    Set<String> said = new HashSet<>();
    for (long seed = 0; seed < 300; seed++) {
      Facts facts = RandomFacts.of(PACK, new Random(seed), true).build();
      for (Finding finding : CHECKER.check(facts, AS_OF).findings()) {
        List<String> lines = block(EN, finding, "Missing:");
        int others = Math.max(0, finding.ways().missing().size() - 1);
        long told = lines.stream().filter(line -> line.startsWith("or instead: ")).count();
        if (finding.outcome() == Outcome.UNDETERMINED) {
          assertThat(told).as("%s", finding).isEqualTo(Math.min(3, others));
        }
        said.addAll(lines);
        said.addAll(block(EN, finding, "What would change it:"));
      }
    }
    assertThat(said)
        .anyMatch(line -> line.endsWith("employment of this person, 2 of them"))
        .anyMatch(line -> line.equals("and one more way"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9999.99 | 元 | 9,999.99元",
        "10000 | 元 | 10,000.00元(1万元)",
        "10050 | 元 | 10,050.00元",
        "12300 | 元 | 12,300.00元(1.23万元)",
        "1600000 | 元 | 1,600,000.00元(160万元)",
        "500000000 | 元 | 500,000,000.00元(5亿元)",
        "100500000 | 元 | 100,500,000.00元(10,050万元)",
        "123456789 | 元 | 123,456,789.00元",
        "-20000 | 元 | -20,000.00元(-2万元)",
        "80 | 分 | 80分",
        "80.50 | 分 | 80.5分",
      })
  void amounts_are_exact_and_handy(BigDecimal amount, String unit, String said) {
    assertThat(ZH.value(amount, unit)).isEqualTo(said);
  }

  @Test
  void whole_numbers_show_their_unit() {
    assertThat(ZH.value(36, "岁")).isEqualTo("36岁");
    assertThat(EN.value(36, "岁")).isEqualTo("36 years");
    assertThat(EN.value(2023, null)).isEqualTo("2023");
    assertThat(EN.value(new BigDecimal("1600000"), "元")).isEqualTo("1,600,000.00 元");
  }

  private static Enterprise leader(boolean leads) {
    return (Enterprise)
        FactType.of(Enterprise.class)
            .create(Map.of("id", "E1", "place", new Place("330481"), "industryLeading", leads));
  }

  private static AnnualFigures figures(String expense, String revenue) {
    return new AnnualFigures("E1", 2023, new BigDecimal(expense), new BigDecimal(revenue));
  }

  private static List<String> block(Explainer explainer, Finding finding, String heading) {
    return explainer
        .explain(finding)
        .lines()
        .dropWhile(line -> !line.equals(heading))
        .skip(1)
        .takeWhile(line -> line.startsWith("  "))
        .map(String::strip)
        .collect(Collectors.toList());
  }

  private static Finding check(Facts facts, String provision) {
    List<Finding> findings = CHECKER.check(facts, AS_OF).findingsOf(provision);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}

package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.MissingFact;
import io.guiju.Outcome;
import io.guiju.Route;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Product;
import io.guiju.facts.Project;
import io.guiju.facts.ProjectKind;
import io.guiju.pack.RulePack;
import io.guiju.type.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is called hopeless that some facts would satisfy. */
class HopelessTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
  private static final Enterprise FIRM = new Enterprise("E1", "示例", new Place("330481"));

  @Test
  void a_limit_that_nobody_set_leaves_it_open() {
    Project investment = new Project("J1", "示例", new Place("330400"), ProjectKind.INVESTMENT, null);
    Finding finding = finding(ComplianceChecker.of(PACK), Facts.of(investment), "2.5.3-f");
    assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(finding.route()).isEqualTo(Route.NEEDS_FACTS);
  }

  @Test
  void in_a_group_the_maker_may_be_one_of_another_group() {
    Facts facts =
        Facts.builder()
            .add(new Product("D1", "示例", null, true, true, true))
            .complete(Enterprise.class)
            .groupedByReference()
            .build();
    assertThat(finding(ComplianceChecker.of(PACK), facts, "2.2.1-f").route())
        .isNotEqualTo(Route.NOT_ELIGIBLE);
  }

  @ParameterizedTest
  @CsvSource({"0 %, 5", "-1 %, 5", "-1 %, -5", "5 %, 0.0001"})
  void a_share_of_any_expense_and_limit_has_a_revenue_that_does(String limit, String expense) {
    ComplianceChecker checker =
        ComplianceChecker.builder(PACK).set("rdPriorityShare", limit).build();
    assertThat(finding(checker, Facts.of(FIRM, figures(expense, null)), "3.2-c").route())
        .isEqualTo(Route.NEEDS_FACTS);
  }

  @Test
  void a_revenue_below_zero_is_asked_for_beside_a_missing_expense() {
    Finding finding =
        finding(ComplianceChecker.of(PACK), Facts.of(FIRM, figures(null, "-1")), "3.2-c");
    assertThat(finding.explanation().missing())
        .hasSize(2)
        .hasAtLeastOneElementOfType(MissingFact.NoValue.class);
    assertThat(finding.ways().missing()).contains(finding.explanation().missing());
  }

  private static AnnualFigures figures(@Nullable String expense, @Nullable String revenue) {
    return new AnnualFigures(
        "E1",
        2023,
        expense == null ? null : new BigDecimal(expense),
        revenue == null ? null : new BigDecimal(revenue));
  }

  private static Finding finding(ComplianceChecker checker, Facts facts, String provision) {
    return checker.check(facts, AS_OF).findingsOf(provision).get(0);
  }
}

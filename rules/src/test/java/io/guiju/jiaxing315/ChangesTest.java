package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.Change;
import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.Ground;
import io.guiju.Outcome;
import io.guiju.Ways;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.pack.RulePack;
import io.guiju.type.Place;
import io.guiju.type.Ratio;
import io.guiju.type.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What would change a finding, on provisions of the plan. */
class ChangesTest {
  private static final ComplianceChecker CHECKER =
      ComplianceChecker.of(RulePack.load("jiaxing315"));
  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
  private static final Enterprise FIRM = new Enterprise("E1", "示例", new Place("330481"));

  @Test
  void a_share_rises_by_its_numerator_or_its_denominator_to_the_next_cent() {
    Ways ways = finding("3.2-c", FIRM, figures("3400000", "100000000")).ways();
    assertThat(ways.changes())
        .extracting(set -> ((Change.TermChange) set.get(0)).to())
        .containsExactly(new BigDecimal("5000000.01"), new BigDecimal("67999999.99"));
    assertThat(ways.exhaustive()).isTrue();
  }

  @Test
  void what_is_required_of_a_share_observes_the_share_whichever_part_changes() {
    Ways ways = finding("3.2-c", FIRM, figures("3400000", "100000000")).ways();
    assertThat(ways.changes())
        .hasSize(2)
        .allSatisfy(
            set ->
                assertThat(((Change.TermChange) set.get(0)).required())
                    .singleElement()
                    .extracting(Ground.Comparison::observed)
                    .isEqualTo(Values.parse(Ratio.class, "3.4 %")));
  }

  @Test
  void the_gap_says_both_sides() {
    Finding finding = finding("3.2-c", FIRM, figures("3400000", "100000000"));
    assertThat(finding.explanation().gaps())
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.amount().rounded(2, java.math.RoundingMode.UNNECESSARY))
                  .isEqualByComparingTo("1600000");
              assertThat(gap.instead().bound().rounded(2, java.math.RoundingMode.UNNECESSARY))
                  .isEqualByComparingTo("68000000");
              assertThat(gap.instead().upwards()).isFalse();
            });
  }

  @Test
  void a_candidate_is_recognised_or_there_is_another_title() {
    Title candidate = title(TitleKind.EAGLE, TitleStatus.CANDIDATE, AS_OF.plusYears(1));
    Facts facts = Facts.builder().add(FIRM).add(candidate).complete(Title.class).build();
    List<List<Change>> changes =
        CHECKER.check(facts, AS_OF).findingsOf("2.4.3-a").get(0).ways().changes();
    assertThat(changes).hasSize(2).allMatch(set -> set.size() == 1);
    assertThat(((Change.TermChange) changes.get(0).get(0)).to()).isEqualTo(TitleStatus.RECOGNISED);
    assertThat(((Change.NewFact) changes.get(1).get(0)).values())
        .containsEntry("kind", TitleKind.EAGLE)
        .containsEntry("enterpriseId", "E1");
  }

  @Test
  void what_cannot_change_is_not_proposed() {
    Title expired = title(TitleKind.HIDDEN_CHAMPION, TitleStatus.RECOGNISED, AS_OF.minusDays(1));
    Facts facts = Facts.builder().add(FIRM).add(expired).complete(Title.class).build();
    // The kind of a title stays what it is: an eagle enterprise is another title.
    assertThat(CHECKER.check(facts, AS_OF).findingsOf("2.3.1-b").get(0).ways().changes())
        .allSatisfy(set -> assertThat(set).hasOnlyElementsOfType(Change.NewFact.class));
  }

  @Test
  void what_is_satisfied_or_not_meant_needs_nothing() {
    assertThat(finding("3.2-c", FIRM, figures("6", "100")).ways()).isEqualTo(Ways.NONE);
    Enterprise elsewhere = new Enterprise("E1", "示例", new Place("310000"));
    Finding notMeant = finding("3.2-c", elsewhere, figures("4", "100"));
    assertThat(notMeant.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(notMeant.ways()).isEqualTo(Ways.NONE);
  }

  private static Title title(TitleKind kind, TitleStatus status, LocalDate until) {
    return new Title("T1", "E1", kind, status, LocalDate.of(2020, 1, 1), until);
  }

  private static AnnualFigures figures(String expense, String revenue) {
    return new AnnualFigures("E1", 2023, new BigDecimal(expense), new BigDecimal(revenue));
  }

  private static Finding finding(String provision, Record... facts) {
    return CHECKER.check(Facts.of(facts), AS_OF).findingsOf(provision).get(0);
  }
}

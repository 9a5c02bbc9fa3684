package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.Change;
import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Ladder;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.type.ListParameter;
import io.guiju.type.Place;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ladder of growth, 2.3.1-b. */
class LadderTest {
  private static final ComplianceChecker CHECKER =
      ComplianceChecker.of(RulePack.load("jiaxing315"));
  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
  private static final Enterprise FIRM = new Enterprise("E1", "示例", new Place("330481"));

  @Test
  void an_enterprise_stands_on_its_highest_rung_and_sees_the_next() {
    Ladder ladder =
        ladder(title("T1", TitleKind.HIGH_AND_NEW_TECHNOLOGY), title("T2", TitleKind.EAGLE));

    assertThat(ladder.current().mark()).isEqualTo(TitleKind.HIGH_AND_NEW_TECHNOLOGY);
    assertThat(ladder.next().mark()).isEqualTo(TitleKind.ST_LITTLE_GIANT);
    assertThat(ladder.steps())
        .singleElement()
        .satisfies(
            steps ->
                assertThat(((Change.NewFact) steps.get(0)).values())
                    .containsEntry("kind", TitleKind.ST_LITTLE_GIANT));
    assertThat(ladder.brings()).isEmpty();
  }

  @Test
  void the_rungs_are_in_the_order_of_the_plan_the_highest_first() {
    assertThat(ladder().rungs())
        .extracting(Ladder.Rung::mark)
        .containsExactly(
            TitleKind.ST_LEADING,
            TitleKind.ST_LITTLE_GIANT,
            TitleKind.HIGH_AND_NEW_TECHNOLOGY,
            ListParameter.closed(List.of(TitleKind.PROVINCIAL_TECHNOLOGY_SME)));
  }

  @Test
  void an_enterprise_on_no_rung_begins_at_the_lowest() {
    assertThat(ladder().current()).isNull();
    assertThat(ladder().next()).isEqualTo(ladder().rungs().get(3));
  }

  @Test
  void at_the_top_there_is_no_next_rung() {
    Ladder ladder = ladder(title("T1", TitleKind.ST_LEADING));
    assertThat(ladder.next()).isNull();
    assertThat(ladder.steps()).isEmpty();
  }

  @Test
  void a_candidate_climbs_by_being_recognised() {
    Title candidate =
        new Title(
            "T1",
            "E1",
            TitleKind.PROVINCIAL_TECHNOLOGY_SME,
            TitleStatus.CANDIDATE,
            AS_OF.minusYears(1),
            AS_OF.plusYears(1));
    assertThat(ladder(candidate).steps())
        .first()
        .satisfies(
            steps ->
                assertThat(((Change.TermChange) steps.get(0)).to())
                    .isEqualTo(TitleStatus.RECOGNISED));
  }

  @Test
  void what_the_next_rung_would_bring_is_told_under_the_host_s_own_parameters() {
    ComplianceChecker wide =
        ComplianceChecker.builder(RulePack.load("jiaxing315"))
            .set("engineerBenchmarkTitles", "ST_LEADING")
            .build();
    Facts facts = Facts.of(FIRM, title("T1", TitleKind.ST_LITTLE_GIANT));
    assertThat(ladder(wide, facts).brings()).extracting(Provision::id).containsExactly("2.4.3-a");
  }

  @Test
  void other_provisions_have_no_ladder() {
    assertThat(CHECKER.check(Facts.of(FIRM), AS_OF).findings())
        .filteredOn(finding -> finding.ladder() != null)
        .extracting(finding -> finding.provision().id())
        .containsExactly("2.3.1-b");
  }

  private static Ladder ladder(Title... titles) {
    Facts.Builder facts = Facts.builder().add(FIRM).complete(Title.class);
    for (Title title : titles) {
      facts.add(title);
    }
    return ladder(CHECKER, facts.build());
  }

  private static Ladder ladder(ComplianceChecker checker, Facts facts) {
    return checker.check(facts, AS_OF).findingsOf("2.3.1-b").get(0).ladder();
  }

  private static Title title(String id, TitleKind kind) {
    return new Title(
        id, "E1", kind, TitleStatus.RECOGNISED, AS_OF.minusYears(1), AS_OF.plusYears(1));
  }
}

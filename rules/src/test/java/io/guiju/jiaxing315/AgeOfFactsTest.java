package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.MissingFact;
import io.guiju.Outcome;
import io.guiju.Provenance;
import io.guiju.Source;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Project;
import io.guiju.facts.ProjectKind;
import io.guiju.facts.ProjectMember;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.text.Explainer;
import io.guiju.type.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was read too long ago counts as unknown. */
class AgeOfFactsTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final ComplianceChecker YEARLY =
      ComplianceChecker.builder(PACK).set("maxAgeOfFacts", "365").build();
  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
  private static final LocalDate YEAR_BEFORE = AS_OF.minusDays(365);
  private static final Enterprise FIRM = new Enterprise("E1", "示例", new Place("330481"));

  @Test
  void a_fact_counts_through_the_last_day_and_is_unknown_on_the_next() {
    assertThat(priority(YEARLY, YEAR_BEFORE).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(priority(YEARLY, YEAR_BEFORE.minusDays(1)).outcome())
        .isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void without_a_limit_or_a_day_every_fact_counts() {
    assertThat(priority(ComplianceChecker.of(PACK), LocalDate.of(2000, 1, 1)).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(priority(YEARLY, null).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void what_is_asked_for_again_says_when_it_was_read() {
    Finding finding = priority(YEARLY, LocalDate.of(2023, 6, 1));
    assertThat(finding.explanation().missing())
        .extracting(missing -> ((MissingFact.MissingTerm) missing).lastRead())
        .containsExactly(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 1));
    assertThat(Explainer.of(PACK, Language.EN).missing(finding, finding.explanation()))
        .contains("R&D expense", "last read on 2023-06-01, too long ago");
    assertThat(Explainer.of(PACK, Language.ZH).missing(finding, finding.explanation()))
        .contains("最近读取于2023年6月1日,时间过久");
  }

  @Test
  void a_stale_fact_is_still_there_so_that_a_complete_type_gives_no_false_no() {
    Title title =
        new Title(
            "T1",
            "E1",
            TitleKind.HIDDEN_CHAMPION,
            TitleStatus.RECOGNISED,
            AS_OF.minusYears(3),
            AS_OF.plusYears(1));
    Provenance stale = new Provenance(Source.AUTHORITATIVE, LocalDate.of(2022, 1, 1));
    Enterprise other = new Enterprise("E2", "另例", new Place("330481"));
    Facts facts =
        Facts.builder().add(FIRM).add(other).add(title, stale).complete(Title.class).build();
    assertThat(YEARLY.check(facts, AS_OF).findingsOf("2.3.1-i"))
        .extracting(Finding::outcome)
        .as("whose title it is does not age")
        .containsExactly(Outcome.UNDETERMINED, Outcome.NOT_SATISFIED);
  }

  @Test
  void a_stale_fact_that_is_asked_no_more_than_to_be_there_gives_no_yes() {
    Project project =
        new Project("P1", "示例", new Place("330400"), ProjectKind.NATIONAL_MAJOR, null);
    Facts.Builder facts = Facts.builder().add(project).add(FIRM);
    ProjectMember member = new ProjectMember("P1", "E1");
    Provenance stale = new Provenance(Source.AUTHORITATIVE, LocalDate.of(2020, 1, 1));
    Finding finding =
        YEARLY.check(facts.add(member, stale).build(), AS_OF).findingsOf("2.2.1-b").get(0);
    assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(finding.ways().missing())
        .anyMatch(set -> set.size() == 1 && set.toString().contains("type=ProjectMember"));
  }

  @Test
  void a_number_of_days_is_not_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ComplianceChecker.builder(PACK).set("maxAgeOfFacts", "-1"))
        .withMessageContaining("give 0 or more");
  }

  @Test
  void a_stale_subject_keeps_its_name() {
    Facts facts =
        Facts.builder()
            .add(FIRM, new Provenance(Source.SELF_DECLARED, LocalDate.of(2020, 1, 1)))
            .build();
    Finding finding = YEARLY.check(facts, AS_OF).findingsOf("3.2-c").get(0);
    assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(Explainer.of(PACK, Language.ZH).name(finding)).isEqualTo("示例");
  }

  private static Finding priority(ComplianceChecker checker, @Nullable LocalDate readOn) {
    AnnualFigures figures =
        new AnnualFigures("E1", 2023, new BigDecimal("6"), new BigDecimal("100"));
    Facts facts =
        Facts.builder()
            .add(FIRM)
            .add(figures, new Provenance(Source.AUTHORITATIVE, readOn))
            .build();
    return checker.check(facts, AS_OF).findingsOf("3.2-c").get(0);
  }
}

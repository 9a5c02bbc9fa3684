package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.Difference;
import io.guiju.Facts;
import io.guiju.Outcome;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.pack.RulePack;
import io.guiju.type.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final ComplianceChecker PLAN = ComplianceChecker.of(PACK);
  private static final ComplianceChecker LOWER =
      ComplianceChecker.builder(PACK).set("rdPriorityShare", "4.5 %").build();
  private static final Facts FIRMS =
      Facts.of(firm("E1"), figures("E1", "4.6"), firm("E2"), figures("E2", "4.5"));

  @Test
  void another_limit_tells_only_those_apart_who_stand_between() {
    List<Difference> differences =
        Difference.of(PLAN.check(FIRMS, AS_OF), LOWER.check(FIRMS, AS_OF));

    assertThat(differences)
        .extracting(
            d -> d.provision().id(),
            d -> d.key().id(),
            d -> d.before().outcome(),
            d -> d.after().outcome())
        .containsExactly(tuple("3.2-c", "E1", Outcome.NOT_SATISFIED, Outcome.SATISFIED));
  }

  @Test
  void another_date_tells_them_apart_in_the_order_of_the_plan() {
    Assessment before = PLAN.check(FIRMS, AS_OF);
    Assessment after = PLAN.check(FIRMS, LocalDate.of(2028, 1, 1));

    assertThat(Difference.of(before, after))
        .hasSameSizeAs(before.findings())
        .allSatisfy(d -> assertThat(d.after().outcome()).isEqualTo(Outcome.NOT_IN_FORCE))
        .extracting(Difference::before)
        .isEqualTo(before.findings());
  }

  @Test
  void the_same_outcomes_are_no_difference() {
    assertThat(Difference.of(PLAN.check(FIRMS, AS_OF), PLAN.check(FIRMS, AS_OF))).isEmpty();
  }

  @Test
  void a_subject_that_only_one_has_is_refused_either_way() {
    Assessment two = PLAN.check(FIRMS, AS_OF);
    Assessment one = PLAN.check(Facts.of(firm("E1"), figures("E1", "4.6")), AS_OF);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Difference.of(two, one))
        .withMessageContainingAll("The second assessment", "Enterprise E2", "same subjects");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Difference.of(one, two))
        .withMessageContaining("The first assessment");
  }

  @Test
  void assessments_of_different_packs_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Difference.of(
                    PLAN.check(FIRMS, AS_OF), new Assessment("tea", "1", AS_OF, List.of())))
        .withMessageContainingAll("jiaxing315", "tea", "same pack");
  }

  private static Enterprise firm(String id) {
    return new Enterprise(id, "示例", new Place("330481"));
  }

  private static AnnualFigures figures(String id, String rdExpense) {
    return new AnnualFigures(id, 2023, new BigDecimal(rdExpense), new BigDecimal(100));
  }
}

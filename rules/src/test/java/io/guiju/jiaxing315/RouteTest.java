package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.Judgement;
import io.guiju.Route;
import io.guiju.Source;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Product;
import io.guiju.pack.RulePack;
import io.guiju.type.FactException;
import io.guiju.type.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RouteTest {
  private static final ComplianceChecker CHECKER =
      ComplianceChecker.of(RulePack.load("jiaxing315"));
  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
  private static final Enterprise FIRM = new Enterprise("E1", "示例", new Place("330481"));
  private static final AnnualFigures ENOUGH = figures("6");
  private static final Product MAJOR = new Product("D1", "示例", "E1", true, true, true);

  @Test
  void what_the_registers_say_is_granted_without_application() {
    assertThat(priority(Source.AUTHORITATIVE, Source.AUTHORITATIVE).route())
        .isEqualTo(Route.WITHOUT_APPLICATION);
  }

  @Test
  void what_one_fact_declares_itself_is_applied_for() {
    assertThat(priority(Source.AUTHORITATIVE, Source.SELF_DECLARED).route())
        .isEqualTo(Route.BY_APPLICATION);
    assertThat(priority(Source.COMPUTED, Source.AUTHORITATIVE).route())
        .isEqualTo(Route.BY_APPLICATION);
  }

  @Test
  void a_judgement_of_nobody_needs_a_review() {
    Facts.Builder facts = Facts.builder().add(FIRM, Source.AUTHORITATIVE);
    assertThat(firstSet(facts.add(MAJOR, Source.AUTHORITATIVE)).route())
        .isEqualTo(Route.EXPERT_REVIEW);
  }

  @Test
  void a_recorded_judgement_stands_in_for_the_review() {
    Judgement judgement = new Judgement("示例专家组", LocalDate.of(2024, 5, 1), "技术领先");
    Facts.Builder facts =
        Facts.builder()
            .add(FIRM, Source.AUTHORITATIVE)
            .add(MAJOR, Source.AUTHORITATIVE)
            .judged(MAJOR, "majorResult", judgement);
    assertThat(firstSet(facts).route()).isEqualTo(Route.WITHOUT_APPLICATION);
  }

  @Test
  void a_judgement_that_alone_is_missing_needs_a_review() {
    Product open = new Product("D1", "示例", "E1", true, null, true);
    assertThat(firstSet(Facts.builder().add(FIRM).add(open)).route())
        .isEqualTo(Route.EXPERT_REVIEW);
  }

  @Test
  void what_is_missing_is_asked_for() {
    Product open = new Product("D1", "示例", "E1", true, null, null);
    assertThat(firstSet(Facts.builder().add(FIRM).add(open)).route()).isEqualTo(Route.NEEDS_FACTS);
  }

  @Test
  void a_no_is_not_eligible() {
    Facts facts = Facts.of(FIRM, figures("4"));
    assertThat(CHECKER.check(facts, AS_OF).findingsOf("3.2-c").get(0).route())
        .isEqualTo(Route.NOT_ELIGIBLE);
  }

  @Test
  void outside_its_time_nothing_is_granted() {
    Facts facts = Facts.of(FIRM, ENOUGH);
    assertThat(CHECKER.check(facts, LocalDate.of(2030, 1, 1)).findingsOf("3.2-c").get(0).route())
        .isEqualTo(Route.NOT_IN_FORCE);
  }

  @Test
  void only_terms_are_judged() {
    assertThatExceptionOfType(FactException.class)
        .isThrownBy(
            () -> Facts.builder().judged(MAJOR, "majorResults", new Judgement("示例", AS_OF, "示例")))
        .withMessageContaining("Product has no term 'majorResults'. Maybe 'majorResult'?");
  }

  private static Finding priority(Source firm, Source figures) {
    Facts facts = Facts.builder().add(FIRM, firm).add(ENOUGH, figures).build();
    return CHECKER.check(facts, AS_OF).findingsOf("3.2-c").get(0);
  }

  private static Finding firstSet(Facts.Builder facts) {
    return CHECKER.check(facts.build(), AS_OF).findingsOf("2.2.1-f").get(0);
  }

  private static AnnualFigures figures(String expense) {
    return new AnnualFigures("E1", 2023, new BigDecimal(expense), new BigDecimal("100"));
  }
}

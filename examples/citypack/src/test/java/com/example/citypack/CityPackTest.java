package com.example.citypack;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Outcome;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.pack.RulePack;
import io.guiju.type.Place;
import io.guiju.verify.Case;
import io.guiju.verify.PackCases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CityPackTest {
  private static final RulePack CITY = RulePack.load("examplecity");

  static List<Case> cases() {
    return PackCases.of(CITY);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void every_case_of_the_pack_goes_as_its_text_has_it(Case written) {
    assertThat(written.run(CITY).failure()).isNull();
  }

  @Test
  void one_set_of_facts_is_checked_against_both_plans() {
    Facts facts =
        Facts.of(
            new Enterprise("E1", "示例精密制造有限公司", new Place("339900")),
            new AnnualFigures(
                "E1", 2024, new BigDecimal("10000000"), new BigDecimal("200000000")));
    LocalDate asOf = LocalDate.of(2025, 6, 30);

    assertThat(RulePack.available()).contains("examplecity", "jiaxing315");
    assertThat(ComplianceChecker.of(CITY).check(facts, asOf).findingsOf("1-a"))
        .extracting(finding -> finding.outcome())
        .containsExactly(Outcome.SATISFIED);
    assertThat(
            ComplianceChecker.of(RulePack.load("jiaxing315")).check(facts, asOf).findingsOf("3.2-c"))
        .extracting(finding -> finding.outcome())
        .containsExactly(Outcome.NOT_APPLICABLE);
  }
}

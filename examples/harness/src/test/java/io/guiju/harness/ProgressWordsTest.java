package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.progress.Observation;
import io.guiju.progress.TargetProgress;
import io.guiju.text.ProgressState;
import io.guiju.text.ProgressWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressWordsTest {
  private static final String SHARE = "rdExpenditureShareOfGrossProduct";
  private static final String FUNDS = "fiscalSpendingOnTechnology";
  private static final RulePack PACK = RulePack.load("jiaxing315");

  private final ProgressWords english = ProgressWords.of(PACK, Language.EN);
  private final ProgressWords chinese = ProgressWords.of(PACK, Language.ZH);

  private static Observation seen(String indicator, int year, String value, String unit) {
    return new Observation(indicator, "330400", year, new BigDecimal(value), unit, "示例");
  }

  private static TargetProgress on(int year, String provision, Observation... seen) {
    return (TargetProgress)
        ComplianceChecker.of(PACK)
            .progress(Facts.of(seen), LocalDate.of(year, 12, 31))
            .of(provision);
  }

  @Test
  void sayWhereTheLineStandsAndWhatEachYearMustBring() {
    TargetProgress progress =
        on(2024, "1.2-a", seen(SHARE, 2020, "3.31", "%"), seen(SHARE, 2023, "3.56", "%"));

    assertThat(english.pace(progress))
        .isEqualTo(
            "the line from 3.31 % in 2020 stands at about 3.46 % in 2023; each of the 4 remaining"
                + " years must bring more than 0.0225 percentage points");
    assertThat(chinese.pace(progress))
        .isEqualTo("从2020年的3.31%到目标的直线,2023年应为约3.46%;余下4年每年须增加超过0.0225个百分点");
  }

  @Test
  void neverRoundAValueOntoTheOtherSideOfItsLimit() {
    Observation expense = seen("aboveScaleRdExpense", 2027, "33999999999", "元");
    Observation revenue = seen("aboveScaleRevenue", 2027, "999999999999", "元");
    TargetProgress below = on(2028, "1.2-b", expense, revenue);

    assertThat(english.state(below)).isEqualTo("missed");
    assertThat(english.value(below)).isEqualTo("about 3.3999999999 % in 2027");
  }

  @Test
  void sayGrowthAYearExactlyWhereItIs() {
    TargetProgress exact =
        on(2024, "3.2-b", seen(FUNDS, 2022, "100", "亿元"), seen(FUNDS, 2024, "139.24", "亿元"));

    assertThat(english.value(exact)).isEqualTo("grown by 39.24 % from 2022 to 2024, 18 % a year");
    assertThat(english.state(exact)).isEqualTo("pending, ahead");
    assertThat(english.pace(exact)).endsWith("it must grow by 64.3032 % in all, 18 % a year");
  }

  @Test
  void sayThatSpendingShrankAndThatTheLastYearIsLeft() {
    TargetProgress shrunk =
        on(2026, "3.2-b", seen(FUNDS, 2022, "100", "亿元"), seen(FUNDS, 2026, "90", "亿元"));

    assertThat(english.value(shrunk))
        .isEqualTo("grown by -10 % from 2022 to 2026, about -2.6 % a year");
    assertThat(chinese.pace(shrunk)).contains("余下1年须再增长约154.20%");
  }

  @Test
  void giveMoneyInPeoplesUnits() {
    TargetProgress invested =
        on(2024, "2.1.4-a", seen("foundationProjectInvestment", 2023, "38", "亿元"));

    assertThat(chinese.value(invested)).isEqualTo("至2023年合计38亿元");
    assertThat(english.value(invested)).isEqualTo("3.8 billion yuan in all through 2023");
  }

  @Test
  void neverSayThatOneYearReachedATargetForEachYear() {
    String centres = "newProvincialRdCentres";
    Observation good = seen(centres, 2024, "71", "家");

    assertThat(english.state(on(2024, "2.1.3-e", good))).isEqualTo("pending, not reached yet");
    assertThat(english.state(on(2024, "2.1.3-e", seen(centres, 2023, "70", "家"), good)))
        .isEqualTo("pending, on track");
  }

  @ParameterizedTest
  @EnumSource(ProgressState.class)
  void nameEveryState(ProgressState state) {
    assertThat(english.state(state)).isNotBlank();
    assertThat(chinese.state(state)).containsPattern("[\\u4e00-\\u9fff]");
  }
}

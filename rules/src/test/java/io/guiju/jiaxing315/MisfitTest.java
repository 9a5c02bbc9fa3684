package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.pack.RulePack;
import io.guiju.progress.Misfit;
import io.guiju.progress.Observation;
import io.guiju.type.FactException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be is refused, by those who read and by those who judge. */
class MisfitTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final ComplianceChecker CHECKER = ComplianceChecker.of(PACK);
  private static final LocalDate IN_2024 = LocalDate.of(2024, 12, 31);

  @ParameterizedTest
  @CsvSource({
    "nationalHighTechZoneRank, 330400, 2024, 0, , 位, value, OUT_OF_RANGE",
    "nationalHighTechZoneRank, 330400, 2024, 39.5, , 位, value, NOT_WHOLE",
    "provincialHighTechZoneRank, 上海张江, 2024, 3, , 位, region, NO_ZONE",
    "provincialHighTechZoneRank, 330400, 2024, 3, , 位, region, NO_ZONE",
    "provincialHighTechZoneRank, 海宁市, 2024, 3, , 位, region, NO_ZONE",
    "highTechEnterprises, 310000, 2024, 3, , 家, region, UNKNOWN",
    "highTechEnterprises, 330499, 2024, 3, , 家, region, UNKNOWN",
    "highTechEnterprises, 嘉兴, 2024, 3, , 家, region, NO_PLACE",
    "highTechEnterprises, 330400, 12023, 3, , 家, year, OUT_OF_RANGE",
    "highTechEnterprises, 330400, 2024, -3, , 家, value, OUT_OF_RANGE",
    "highTechEnterprises, 330400, 2024, 69.5, , 家, value, NOT_WHOLE",
    "highTechEnterprises, 330400, 2024, 0.41005, , 万家, value, NOT_WHOLE",
    "highTechEnterprises, 330400, 2024, 1e99999, , 家, value, OUT_OF_RANGE",
    "highTechEnterprises, 330400, 2024, 1e-99999, , 家, value, OUT_OF_RANGE",
    "technologyTransactions, 330400, 2024, -1, , 亿元, value, OUT_OF_RANGE",
    "rdExpenditureShareOfGrossProduct, 330400, 2024, 100.1, , %, value, OUT_OF_RANGE",
    "rdExpenditureShareOfGrossProduct, 330400, 2024, -0.1, , %, value, OUT_OF_RANGE",
    "lakeDistrictTalentShare, 330400, 2024, 3001, 3000, , value, MORE_THAN_ALL",
    "lakeDistrictTalentShare, 330400, 2024, -1, 3000, , value, OUT_OF_RANGE",
    "lakeDistrictTalentShare, 330400, 2024, 1, 0, , outOf, OUT_OF_RANGE",
    "lakeDistrictTalentShare, 330400, 2024, 1, 1e99999, , outOf, OUT_OF_RANGE",
  })
  void what_cannot_be_is_refused(
      String indicator,
      String region,
      int year,
      BigDecimal value,
      BigDecimal outOf,
      String unit,
      String component,
      Misfit.Why why) {
    Observation seen =
        new Observation(
            indicator, region, year, value, outOf, unit, null, null, null, null, null, null);
    Misfit misfit = Misfit.of(PACK, seen);
    assertThat(misfit.component()).isEqualTo(component);
    assertThat(misfit.why()).isEqualTo(why);
    assertThatExceptionOfType(FactException.class)
        .isThrownBy(() -> CHECKER.progress(Facts.of(seen), IN_2024))
        .withMessageContaining(indicator + " for " + region + " in " + year)
        .withMessageContaining("its " + component);
  }

  @ParameterizedTest
  @CsvSource({
    "highTechInvestmentGrowth, 330400, -3.5, %",
    "totalInvestmentGrowth, 330400, 120, %",
    "highTechShareOfIndustry, 330400, 100, ％",
    "highValuePatentsPerTenThousandPeople, 330400, 12.8, 件/万人",
    "technologySmes, 330400, 1.2345, 万家",
    "highTechEnterprises, 330400, 1E+3, 家",
    "highTechEnterprises, 330481, 700, 家",
    "provincialHighTechZoneRank, 浙江海宁高新区, 30, 位",
  })
  void what_can_be_is_taken(String indicator, String region, BigDecimal value, String unit) {
    Observation seen = new Observation(indicator, region, 2024, value, unit, "示例");
    assertThat(Misfit.of(PACK, seen)).isNull();
    assertThatCode(() -> CHECKER.progress(Facts.of(seen), IN_2024)).doesNotThrowAnyException();
  }

  @Test
  void what_was_observed_of_a_county_is_told_from_what_answers_a_target() {
    Observation county = seen("highTechEnterprises", "330481");
    Observation city = seen("highTechEnterprises", "330400");
    Observation zone = seen("provincialHighTechZoneRank", "平湖高新区");
    assertThat(CHECKER.progress(Facts.of(county, city, zone), IN_2024).elsewhere())
        .containsExactly(county);
  }

  private static Observation seen(String indicator, String region) {
    String unit = indicator.endsWith("Rank") ? "位" : "家";
    return new Observation(indicator, region, 2024, BigDecimal.TEN, unit, "示例");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 %", "-10 %", "101 %"})
  void about_is_a_part_of_a_number(String share) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> ComplianceChecker.builder(PACK).set("aboutShare", share))
        .withMessageContaining("more than 0 %, and 100 % at most");
  }
}

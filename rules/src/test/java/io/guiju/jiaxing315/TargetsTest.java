package io.guiju.jiaxing315;

import static io.guiju.Outcome.NOT_SATISFIED;
import static io.guiju.Outcome.PENDING;
import static io.guiju.Outcome.SATISFIED;
import static io.guiju.Outcome.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Outcome;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.progress.Observation;
import io.guiju.progress.Standing;
import io.guiju.progress.TargetProgress;
import io.guiju.text.ProgressWords;
import io.guiju.type.FactException;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final ComplianceChecker CHECKER = ComplianceChecker.of(PACK);
  private static final LocalDate IN_2024 = LocalDate.of(2024, 12, 31);
  private static final LocalDate AFTER = LocalDate.of(2028, 1, 1);

  @Test
  void a_value_before_its_time_is_held_against_the_line_from_the_last_one_before_the_plan() {
    TargetProgress intensity =
        target(
            "1.2-a",
            IN_2024,
            share("rdExpenditureShareOfGrossProduct", 2015, "2.73"),
            share("rdExpenditureShareOfGrossProduct", 2017, "3"),
            share("rdExpenditureShareOfGrossProduct", 2020, "3.31"),
            share("rdExpenditureShareOfGrossProduct", 2023, "3.56"));
    assertThat(intensity.outcome()).isEqualTo(PENDING);
    assertThat(intensity.standing()).isEqualTo(Standing.AHEAD);
    assertThat(intensity.pace().since()).isEqualTo(2020);
    assertThat(intensity.pace().expected().rounded(6, RoundingMode.HALF_UP))
        .isEqualByComparingTo("0.034557");
    assertThat(intensity.pace().needed().rounded(6, RoundingMode.HALF_UP))
        .isEqualByComparingTo("0.000225");
  }

  @Test
  void observations_from_before_the_plan_alone_make_no_line() {
    TargetProgress industry =
        target(
            "1.2-c",
            IN_2024,
            share("highTechShareOfIndustry", 2017, "47.1"),
            share("highTechShareOfIndustry", 2021, "65.5"));
    assertThat(industry.standing()).isNull();
    assertThat(industry.pace()).isNull();
  }

  @Test
  void one_observation_makes_no_line() {
    TargetProgress firms = target("2.3.1-d", IN_2024, count("highTechEnterprises", 2020, 2416));
    assertThat(firms.outcome()).isEqualTo(PENDING);
    assertThat(firms.standing()).isNull();
    assertThat(firms.pace()).isNull();
    assertThat(firms.value()).isEqualTo(Ratio.of(new BigDecimal(2416)));
  }

  @Test
  void a_figure_of_a_county_answers_no_target_of_the_city() {
    Observation jiashan =
        new Observation("aboveScaleRdShare", "330421", 2024, new BigDecimal("3.27"), "%", "示例");
    TargetProgress share = target("1.2-b", IN_2024, jiashan);
    assertThat(share.value()).isNull();
    assertThat(share.outcome()).isEqualTo(PENDING);
    assertThat(target("1.2-b", AFTER, jiashan).outcome()).isEqualTo(UNDETERMINED);
  }

  @Test
  void after_its_time_the_last_value_decides() {
    assertThat(target("2.3.1-d", AFTER, count("highTechEnterprises", 2027, 6001)).outcome())
        .isEqualTo(SATISFIED);
    assertThat(target("2.3.1-d", AFTER, count("highTechEnterprises", 2027, 6000)).outcome())
        .as("突破 is strictly more")
        .isEqualTo(NOT_SATISFIED);
    TargetProgress unknown = target("2.3.1-d", AFTER, count("highTechEnterprises", 2026, 9000));
    assertThat(unknown.outcome()).isEqualTo(UNDETERMINED);
    assertThat(unknown.missing()).containsExactly(2027);
  }

  @Test
  void about_is_reached_from_nine_tenths_on_and_near_below_the_number() {
    assertThat(target("1.2-l", AFTER, count("leadingTalents", 2027, 179, "名")).outcome())
        .isEqualTo(NOT_SATISFIED);
    TargetProgress near = target("1.2-l", AFTER, count("leadingTalents", 2027, 180, "名"));
    assertThat(near.outcome()).isEqualTo(SATISFIED);
    assertThat(near.standing()).isEqualTo(Standing.NEAR);
    assertThat(target("1.2-l", AFTER, count("leadingTalents", 2027, 200, "名")).standing()).isNull();
  }

  @Test
  void a_sum_that_is_reached_is_reached_since_it_does_not_fall() {
    Observation[] enough = {
      count("provincialMajorProjects", 2023, 100, "个"),
      count("provincialMajorProjects", 2024, 50, "个")
    };
    assertThat(target("2.2.1-d", IN_2024, enough).outcome()).isEqualTo(SATISFIED);
    TargetProgress behind =
        target("2.2.1-d", IN_2024, count("provincialMajorProjects", 2023, 29, "个"));
    assertThat(behind.outcome()).isEqualTo(PENDING);
    assertThat(behind.standing()).isEqualTo(Standing.BEHIND);
    assertThat(target("2.2.1-d", AFTER, enough[1]).outcome())
        .as("years of which nothing is known may have brought the rest")
        .isEqualTo(UNDETERMINED);
  }

  @Test
  void one_finished_year_that_missed_it_is_enough_and_is_named() {
    TargetProgress centres =
        target(
            "2.1.3-e",
            IN_2024.plusDays(1),
            count("newProvincialRdCentres", 2023, 70),
            count("newProvincialRdCentres", 2024, 69));
    assertThat(centres.outcome()).isEqualTo(NOT_SATISFIED);
    assertThat(centres.parts())
        .filteredOn(part -> part.outcome() == NOT_SATISFIED)
        .extracting(TargetProgress.Part::name)
        .containsExactly("2024");
    assertThat(target("2.1.3-e", IN_2024, count("newProvincialRdCentres", 2024, 69)).outcome())
        .as("the year is not over")
        .isEqualTo(PENDING);
  }

  @Test
  void growth_is_judged_by_powers() {
    BigDecimal just = new BigDecimal("1.18").pow(5);
    assertThat(target("3.2-b", AFTER, money(2022, BigDecimal.ONE), money(2027, just)).outcome())
        .isEqualTo(SATISFIED);
    BigDecimal less = just.subtract(new BigDecimal("1e-30"));
    assertThat(target("3.2-b", AFTER, money(2022, BigDecimal.ONE), money(2027, less)).outcome())
        .isEqualTo(NOT_SATISFIED);
    assertThat(
            target(
                    "3.2-b",
                    IN_2024,
                    money(2022, BigDecimal.ONE),
                    money(2023, new BigDecimal("1.2")))
                .standing())
        .isEqualTo(Standing.AHEAD);
  }

  @Test
  void a_third_is_a_third() {
    assertThat(target("2.4.4-b", AFTER, part(1000, 3000)).outcome()).isEqualTo(SATISFIED);
    assertThat(target("2.4.4-b", AFTER, part(999, 3000)).outcome()).isEqualTo(NOT_SATISFIED);
  }

  @Test
  void the_unit_of_an_observation_is_never_guessed() {
    assertThatExceptionOfType(FactException.class)
        .isThrownBy(() -> target("1.2-o", IN_2024, count("technologyTransactions", 2023, 5, "美元")))
        .withMessageContaining("its unit '美元' is none of 元, 万元, 亿元");
  }

  @Test
  void of_two_values_of_one_year_the_final_one_counts_wherever_it_stands() {
    Observation first = centres("69", false);
    Observation last = centres("71", true);
    for (Observation[] order : List.of(pair(first, last), pair(last, first))) {
      TargetProgress centres = target("2.1.3-e", LocalDate.of(2024, 1, 1), order);
      assertThat(centres.value()).isEqualTo(Ratio.of(new BigDecimal(71)));
      assertThat(centres.used()).containsExactly(last);
    }
    assertThatExceptionOfType(FactException.class)
        .isThrownBy(() -> target("2.1.3-e", IN_2024, first, centres("70", false)));
    assertThatExceptionOfType(FactException.class)
        .isThrownBy(() -> target("2.1.3-e", IN_2024, last, centres("70", true)));
  }

  @ParameterizedTest
  @CsvSource({
    "69, false, PENDING, UNDETERMINED",
    "71, false, PENDING, UNDETERMINED",
    "69, true, NOT_SATISFIED, NOT_SATISFIED",
    "69, , NOT_SATISFIED, NOT_SATISFIED",
    "71, true, PENDING, SATISFIED"
  })
  void what_is_preliminary_decides_nothing_for_good(
      String value, Boolean isFinal, Outcome whole, Outcome part) {
    TargetProgress centres = target("2.1.3-e", LocalDate.of(2024, 1, 1), centres(value, isFinal));
    assertThat(centres.outcome()).isEqualTo(whole);
    assertThat(centres.parts().get(0).outcome()).isEqualTo(part);
    assertThat(String.join(" ", ProgressWords.of(PACK, Language.EN).explain(centres)))
        .matches(
            Boolean.FALSE.equals(isFinal)
                ? ".*the value for 2023 is preliminary, and the final one decides.*"
                : "(?!.*preliminary).*");
  }

  @Test
  void a_sum_that_preliminary_values_reach_is_reached_and_still_open() {
    Observation enough = observation("provincialMajorProjects", 2023, "150", "个", false);
    TargetProgress projects = target("2.2.1-d", IN_2024, enough);
    assertThat(projects.outcome()).isEqualTo(PENDING);
    assertThat(projects.standing()).isEqualTo(Standing.REACHED);
  }

  private static Observation[] pair(Observation one, Observation other) {
    return new Observation[] {one, other};
  }

  private static Observation centres(String value, Boolean isFinal) {
    return observation("newProvincialRdCentres", 2023, value, "家", isFinal);
  }

  private static Observation observation(
      String indicator, int year, String value, String unit, Boolean isFinal) {
    BigDecimal number = new BigDecimal(value);
    return new Observation(
        indicator, "330400", year, number, null, unit, "示例", isFinal, null, null, null, null);
  }

  @Test
  void a_line_to_about_a_number_goes_to_what_is_enough_and_says_both() {
    TargetProgress talents =
        target(
            "1.2-l",
            IN_2024,
            count("leadingTalents", 2022, 0, "名"),
            count("leadingTalents", 2024, 75, "名"));
    assertThat(talents.standing()).isEqualTo(Standing.AHEAD);
    assertThat(talents.pace().needed()).isEqualTo(Ratio.of(new BigDecimal(35)));
    assertThat(String.join(" ", ProgressWords.of(PACK, Language.EN).explain(talents)))
        .contains(
            "required: about 200 at the end of 2027; 180 is enough",
            "each of the 3 remaining years must bring 35 to come to 180, which is enough");
    TargetProgress near =
        target(
            "1.2-l",
            IN_2024,
            count("leadingTalents", 2022, 0, "名"),
            count("leadingTalents", 2024, 186, "名"));
    assertThat(ProgressWords.of(PACK, Language.EN).pace(near))
        .endsWith("that is enough, while 14 more would make the number itself");
  }

  @Test
  void a_weak_year_of_growth_is_a_warning() {
    TargetProgress funds =
        target(
            "3.2-b",
            IN_2024,
            money(2022, new BigDecimal(100)),
            money(2023, new BigDecimal(150)),
            money(2024, new BigDecimal(145)));
    assertThat(funds.standing()).isEqualTo(Standing.AHEAD);
    assertThat(funds.weak()).extracting(TargetProgress.Weak::year).containsExactly(2024);
    assertThat(String.join(" ", ProgressWords.of(PACK, Language.EN).explain(funds)))
        .contains("a warning and no miss: 2024 grew by about -3.33 %, less than the average asked");
  }

  @ParameterizedTest
  @CsvSource({"1.2-j, unconfirmed", "2.3.1-d, those from before 2023 count"})
  void every_finding_says_what_of_its_reading_is_in_doubt(String id, String caveat) {
    assertThat(String.join(" ", ProgressWords.of(PACK, Language.EN).explain(target(id, AFTER))))
        .contains(caveat);
  }

  private static Observation share(String indicator, int year, String percent) {
    return new Observation(indicator, "330400", year, new BigDecimal(percent), "%", "示例");
  }

  private static Observation count(String indicator, int year, int number) {
    return count(indicator, year, number, "家");
  }

  private static Observation count(String indicator, int year, int number, String unit) {
    return new Observation(indicator, "330400", year, new BigDecimal(number), unit, "示例");
  }

  private static Observation money(int year, BigDecimal amount) {
    return new Observation("fiscalSpendingOnTechnology", "330400", year, amount, "亿元", "示例");
  }

  private static Observation part(int part, int whole) {
    return new Observation(
        "lakeDistrictTalentShare",
        "330400",
        2027,
        new BigDecimal(part),
        new BigDecimal(whole),
        null,
        "示例",
        true,
        null,
        null,
        null,
        null);
  }

  private static TargetProgress target(String id, LocalDate asOf, Observation... observations) {
    return (TargetProgress) CHECKER.progress(Facts.of(observations), asOf).of(id);
  }
}

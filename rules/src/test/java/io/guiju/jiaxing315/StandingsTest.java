package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Outcome;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.progress.Observation;
import io.guiju.progress.Standing;
import io.guiju.progress.TargetProgress;
import io.guiju.text.ProgressState;
import io.guiju.text.ProgressWords;
import io.guiju.text.RecordCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a target stands before its date, and what that rests on. */
class StandingsTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final ComplianceChecker CHECKER = ComplianceChecker.of(PACK);

  /** Observations of the city as {@code 2022=3.65 2024=3.7}. */
  private static TargetProgress target(String id, String asOf, String observed) {
    String indicator = PACK.provision(id).target().indicator().id();
    String unit = PACK.provision(id).target().indicator().unit();
    List<Observation> seen = new ArrayList<>();
    for (String each : observed.split(" ")) {
      String[] parts = each.split("=");
      BigDecimal value = new BigDecimal(parts[1]);
      seen.add(new Observation(indicator, "330400", Integer.parseInt(parts[0]), value, unit, "示例"));
    }
    return target(id, asOf, seen.toArray(Observation[]::new));
  }

  private static TargetProgress target(String id, String asOf, Observation... seen) {
    return (TargetProgress) CHECKER.progress(Facts.of(seen), LocalDate.parse(asOf)).of(id);
  }

  private static String words(TargetProgress progress, Language language) {
    return String.join("\n", ProgressWords.of(PACK, language).explain(progress));
  }

  @ParameterizedTest
  @CsvSource({
    // more than: the number itself is not enough
    "1.2-a, 2027-12-31, 2022=2.65 2027=3.65, BEHIND",
    "1.2-a, 2027-12-31, 2022=2.65 2027=3.66, REACHED",
    "1.2-a, 2027-12-31, 2022=3.65 2027=3.65, BEHIND",
    "1.2-a, 2024-12-31, 2022=3.65 2024=3.65, BEHIND",
    "1.2-a, 2024-12-31, 2022=2.65 2024=3.65, AHEAD",
    "1.2-a, 2024-12-31, 2022=2.65 2024=3.05, AHEAD",
    "2.3.1-d, 2027-12-31, 2022=5000 2027=6000, BEHIND",
    "1.2-o, 2027-12-31, 2023=50000000000 2027=50000000000, BEHIND",
    "1.2-o, 2024-12-31, 2023=20000000000 2024=20000000000, AHEAD",
    // at least, a rank or better, growth of at least: they are
    "1.2-b, 2027-12-31, 2022=3 2027=3.4, REACHED",
    "1.2-b, 2024-12-31, 2022=2.9 2024=3.1, AHEAD",
    "2.1.4-a, 2024-12-31, 2023=5600000000 2024=5600000000, AHEAD",
    "2.5.3-b, 2027-12-31, 2022=50 2027=40, REACHED",
    "2.5.3-b, 2024-12-31, 2022=50 2024=46, AHEAD",
    "3.2-b, 2024-12-31, 2022=100 2024=139.24, AHEAD",
    "3.2-b, 2024-12-31, 2022=100 2024=139.23, BEHIND",
  })
  void a_strict_number_is_not_reached_by_itself(
      String id, String asOf, String observed, Standing standing) {
    TargetProgress progress = target(id, asOf, observed);
    assertThat(progress.outcome()).isEqualTo(Outcome.PENDING);
    assertThat(progress.standing()).isEqualTo(standing);
  }

  @Test
  void a_value_that_has_to_exceed_another_indicators_is_not_reached_by_its_equal() {
    Observation own = percent("highTechInvestmentGrowth", "8");
    assertThat(exceeding(own, "8")).isNull();
    assertThat(exceeding(own, "7.99")).isEqualTo(Standing.AHEAD);
  }

  private static @Nullable Standing exceeding(Observation own, String other) {
    assertThat(PACK.provision("2.3.3-e").target().indicator().id()).isEqualTo(own.indicator());
    return target("2.3.3-e", "2023-12-31", own, percent("totalInvestmentGrowth", other)).standing();
  }

  private static Observation percent(String indicator, String value) {
    return new Observation(indicator, "330400", 2023, new BigDecimal(value), "%", "示例");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.2-a   | 2022=2.65 2025=3.65 | the number itself is not enough: it must be exceeded",
        "1.2-a   | 2022=2.65 2025=3.64 | must bring more than 0.005 percentage points",
        "1.2-o   | 2023=60000000000 2025=40000000000 | the number itself is not enough: it must be exceeded",
      })
  void what_is_needed_of_a_strict_number_is_said_at_the_number_too(
      String id, String observed, String needed) {
    TargetProgress progress = target(id, "2025-12-31", observed);
    assertThat(progress.pace().needed()).isNotNull();
    assertThat(words(progress, Language.EN)).contains(needed);
  }

  @ParameterizedTest
  @CsvSource({"1.2-b, 2022=3 2025=3.4", "2.5.3-b, 2022=50 2025=40", "3.2-b, 2022=1 2025=3"})
  void nothing_is_needed_where_the_number_is_enough_and_there(String id, String observed) {
    assertThat(target(id, "2025-12-31", observed).pace().needed()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, 2023=70, AHEAD, ON_TRACK",
    "2024-12-31, 2023=70 2024=70, AHEAD, ON_TRACK",
    "2024-06-30, 2023=70, AHEAD, ON_TRACK",
    "2024-12-31, 2024=70, , NOT_YET",
    "2024-12-31, 2023=70 2024=69, , NOT_YET",
    "2027-12-31, 2023=70 2024=70 2025=70 2026=70 2027=70, REACHED, REACHED",
  })
  void of_each_year_the_standing_speaks_of_all_years_so_far(
      String asOf, String observed, @Nullable Standing standing, ProgressState state) {
    TargetProgress progress = target("2.1.3-e", asOf, observed);
    assertThat(progress.outcome()).isEqualTo(Outcome.PENDING);
    assertThat(progress.standing()).isEqualTo(standing);
    assertThat(ProgressState.of(progress)).isEqualTo(state);
  }

  @Test
  void of_regions_the_one_that_stands_best_is_enough() {
    Observation behind = rank("示例园区", 60);
    Observation reached = rank("另一园区", 29);
    TargetProgress zones = target("2.5.3-c", "2024-12-31", behind, reached);
    assertThat(zones.standing()).isEqualTo(Standing.REACHED);
  }

  private static Observation rank(String zone, int rank) {
    return new Observation(
        PACK.provision("2.5.3-c").target().indicator().id(),
        zone,
        2024,
        BigDecimal.valueOf(rank),
        "位",
        "示例");
  }

  @Test
  void growth_from_nothing_says_why_it_has_no_value() {
    for (String asOf : List.of("2024-12-31", "2028-01-01")) {
      TargetProgress growth = target("3.2-b", asOf, "2022=0 2024=5 2027=9");
      assertThat(growth.value()).isNull();
      assertThat(growth.missing()).containsExactly(2022);
      assertThat(growth.used()).extracting(Observation::year).containsExactly(2022);
      assertThat(words(growth, Language.EN))
          .contains("the value in 2022 is 0, and growth from nothing has no value")
          .doesNotContain("nothing is known of 2022");
      assertThat(words(growth, Language.ZH)).contains("2022年的数值为0");
    }
    assertThat(target("3.2-b", "2028-01-01", "2022=0 2027=9").outcome())
        .isEqualTo(Outcome.UNDETERMINED);
    assertThat(words(target("3.2-b", "2028-01-01", "2022=0"), Language.EN))
        .contains("a base above 0 is missing", "nothing is known of 2027");
  }

  @Test
  void the_observation_from_which_the_line_is_drawn_is_among_those_used() {
    TargetProgress pending = target("1.2-b", "2024-12-31", "2015=2 2022=3 2023=3.1 2024=3.2");
    assertThat(pending.used()).extracting(Observation::year).containsExactly(2022, 2024);
    assertThat(target("1.2-b", "2024-12-31", "2024=3.2").used()).hasSize(1);
    assertThat(target("1.2-b", "2028-01-01", "2022=3 2027=3.4").used())
        .as("no line is drawn when its time is over")
        .extracting(Observation::year)
        .containsExactly(2027);
  }

  @Test
  void records_behind_the_first_value_of_a_line_are_not_counted_with_those_of_the_last() {
    TargetProgress firms = target("2.3.1-d", "2024-12-31", tallied(2023, 10), tallied(2024, 12));
    assertThat(firms.used()).hasSize(2);
    assertThat(RecordCount.of(firms)).isEqualTo(new RecordCount(12, 3, true));
  }

  private static Observation tallied(int year, int firms) {
    return new Observation(
        "highTechEnterprises",
        "330400",
        year,
        BigDecimal.valueOf(firms),
        null,
        "家",
        "示例",
        null,
        firms,
        3,
        null,
        null);
  }
}

package io.guiju.jiaxing315;

import static io.guiju.Outcome.NOT_SATISFIED;
import static io.guiju.Outcome.PENDING;
import static io.guiju.Outcome.SATISFIED;
import static io.guiju.Outcome.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Platform;
import io.guiju.facts.PlatformKind;
import io.guiju.facts.Project;
import io.guiju.facts.ProjectKind;
import io.guiju.pack.RulePack;
import io.guiju.progress.Observation;
import io.guiju.progress.Scoreboard;
import io.guiju.progress.Standing;
import io.guiju.progress.Tally;
import io.guiju.progress.TargetProgress;
import io.guiju.text.RecordCount;
import io.guiju.type.Place;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where the plan stands by what a register adds up to. */
class TallyTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final ComplianceChecker CHECKER = ComplianceChecker.of(PACK);
  private static final LocalDate AT_THE_END = LocalDate.of(2027, 12, 31);
  private static final LocalDate AFTER = LocalDate.of(2028, 1, 1);
  private static final LocalDate LONG = LocalDate.of(9999, 12, 31);
  private static final Place HAINING = new Place("330481");
  private static final Place JIASHAN = new Place("330421");

  @Test
  void a_target_that_the_known_ones_reach_is_reached_whatever_is_unknown() {
    List<Record> bases = new ArrayList<>(bases(3));
    bases.add(base("unknown", HAINING, null));
    TargetProgress target = target("2.6.2-b", tally(AT_THE_END, bases), AFTER);
    assertThat(target.outcome()).isEqualTo(SATISFIED);
    assertThat(RecordCount.of(target).unknown()).isEqualTo(1);
    assertThat(target("2.6.2-b", tally(AT_THE_END, bases), AT_THE_END).standing())
        .isEqualTo(Standing.REACHED);
  }

  @Test
  void what_is_not_known_leaves_it_undetermined_unless_the_host_says_what_is_enough() {
    List<Record> bases = new ArrayList<>(bases(2));
    Tally known = tally(AT_THE_END, bases);
    assertThat(target("2.6.2-b", known, AFTER).outcome()).isEqualTo(NOT_SATISFIED);
    bases.add(base("unknown", HAINING, null));
    Tally tally = tally(AT_THE_END, bases);
    assertThat(target("2.6.2-b", tally, AFTER).outcome()).isEqualTo(UNDETERMINED);
    for (String enough : List.of("2/3", "66 %")) {
      assertThat(target(checker(enough), "2.6.2-b", tally, AFTER).outcome())
          .isEqualTo(NOT_SATISFIED);
    }
    assertThat(target(checker("67 %"), "2.6.2-b", tally, AFTER).outcome()).isEqualTo(UNDETERMINED);
  }

  @Test
  void a_sum_over_years_takes_each_year_of_the_tally() {
    List<Record> projects = new ArrayList<>();
    IntStream.range(0, 100).forEach(i -> projects.add(project("A" + i, LocalDate.of(2023, 5, 1))));
    IntStream.range(0, 50).forEach(i -> projects.add(project("B" + i, LocalDate.of(2024, 12, 31))));
    LocalDate then = LocalDate.of(2024, 12, 31);
    TargetProgress reached = target("2.2.1-d", tally(then, projects), then);
    assertThat(reached.outcome()).isEqualTo(SATISFIED);
    assertThat(reached.used())
        .extracting(Observation::year, Observation::value, Observation::source)
        .containsExactly(
            tuple(2023, new BigDecimal(100), "tally"), tuple(2024, new BigDecimal(50), "tally"));
    assertThat(target("2.2.1-d", tally(then.minusDays(1), projects), then).outcome())
        .isEqualTo(PENDING);
  }

  @Test
  void a_year_of_a_seen_type_in_which_nothing_counts_is_a_zero() {
    Tally tally = tally(LocalDate.of(2025, 1, 1), List.of(project("J1", LONG)));
    assertThat(tally.observations(PACK))
        .filteredOn(seen -> seen.indicator().equals("provincialMajorProjects"))
        .extracting(Observation::region, Observation::year, Observation::value)
        .contains(tuple("330400", 2023, BigDecimal.ZERO), tuple("330400", 2025, BigDecimal.ZERO));
  }

  @Test
  void a_register_without_a_platform_says_nothing_of_laboratories() {
    Tally firms = tally(AT_THE_END, List.of(new Enterprise("E1", null, HAINING)));
    assertThat(value(firms, "nationalKeyLaboratoryBranches", "330400")).isNull();
    assertThat(target("1.2-h", firms, AFTER).missing()).containsExactly(2027);
    Facts none = Facts.builder().complete(Platform.class).build();
    Tally complete = Tally.at(AT_THE_END).add(CHECKER.contributions(none, AT_THE_END));
    assertThat(value(complete, "nationalKeyLaboratoryBranches", "330400")).isZero();
    assertThat(target("1.2-h", complete, AFTER).outcome()).isEqualTo(NOT_SATISFIED);
    Tally elsewhere = tally(AT_THE_END, List.of(base("P1", new Place("310000"), LONG)));
    assertThat(value(elsewhere, "patentNavigationBases", "330400")).isNull();
  }

  @Test
  void the_city_is_the_sum_and_what_may_be_in_a_county_is_unknown_there() {
    Tally tally =
        tally(
            AT_THE_END,
            List.of(
                base("P1", HAINING, LONG),
                base("P2", JIASHAN, LONG),
                base("P3", new Place("330400"), LONG),
                base("P4", new Place("330000"), LONG)));
    assertThat(tally.observations(PACK))
        .filteredOn(seen -> seen.indicator().equals("patentNavigationBases"))
        .extracting(Observation::region, Observation::known, Observation::unknown)
        .containsExactly(tuple("330400", 3, 1), tuple("330421", 1, 2), tuple("330481", 1, 2));
  }

  @Test
  void a_share_divides_sums_of_the_same_records() {
    List<Record> records = new ArrayList<>();
    records.addAll(figures("E1", "34", "1000"));
    records.addAll(figures("E2", "35", "1000"));
    TargetProgress share = target("1.2-b", tally(AFTER, records), AFTER);
    assertThat(share.value()).isEqualTo(Ratio.of(new BigDecimal(69), new BigDecimal(2000)));
    assertThat(share.outcome()).isEqualTo(SATISFIED);
    records.addAll(figures("E3", null, "100000"));
    TargetProgress open = target("1.2-b", tally(AFTER, records), AFTER);
    assertThat(open.value()).isEqualTo(share.value());
    assertThat(open.outcome()).as("the third may push it down").isEqualTo(UNDETERMINED);
  }

  @Test
  void what_a_host_observed_stands_before_what_was_tallied() {
    Observation published =
        new Observation("patentNavigationBases", "330400", 2027, BigDecimal.ONE, "个", "市统计局");
    Tally tally = tally(AT_THE_END, bases(3));
    TargetProgress target = target(CHECKER, "2.6.2-b", tally, AFTER, published);
    assertThat(target.outcome()).isEqualTo(NOT_SATISFIED);
    assertThat(target.used()).containsExactly(published);
  }

  @Test
  void a_part_of_a_share_that_a_host_observed_is_not_mixed_with_a_tallied_one() {
    Observation revenue =
        new Observation("aboveScaleRevenue", "330400", 2027, BigDecimal.TEN, "亿元", "市统计局");
    Tally tally = tally(AFTER, figures("E1", "34", "1000"));
    assertThat(target(CHECKER, "1.2-b", tally, AFTER, revenue).value()).isNull();
    assertThat(target("1.2-b", tally, AFTER).value()).isNotNull();
  }

  @Test
  void tallies_of_two_dates_are_not_added_up_but_stand_side_by_side() {
    Tally then = tally(LocalDate.of(2026, 12, 31), bases(1));
    Tally now = tally(AT_THE_END, bases(2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> now.merge(then))
        .withMessageContaining("2026-12-31")
        .withMessageContaining("put the observations of each beside");
    Facts both = then.with(PACK, now.with(PACK, Facts.of(), AFTER), AFTER);
    assertThat(both.of(Observation.class))
        .extracting(seen -> ((Observation) seen).year())
        .contains(2026, 2027);
  }

  @Test
  void a_year_that_was_not_over_when_it_was_tallied_is_not_judged_when_it_is() {
    Tally summer = tally(LocalDate.of(2027, 6, 30), bases(2));
    assertThat(target("2.6.2-b", summer, AT_THE_END).value())
        .isEqualTo(Ratio.of(new BigDecimal(2)));
    TargetProgress later = target("2.6.2-b", summer, AFTER);
    assertThat(later.outcome()).isEqualTo(UNDETERMINED);
    assertThat(later.missing()).containsExactly(2027);
  }

  @Test
  void what_is_not_known_keeps_a_count_from_being_behind_before_its_time() {
    List<Record> projects = new ArrayList<>(List.of(project("J1", LocalDate.of(2023, 5, 1))));
    LocalDate then = LocalDate.of(2024, 12, 31);
    assertThat(target("2.2.1-d", tally(then, projects), then).standing())
        .isEqualTo(Standing.BEHIND);
    projects.add(project("J2", null));
    TargetProgress open = target("2.2.1-d", tally(then, projects), then);
    assertThat(open.outcome()).isEqualTo(PENDING);
    assertThat(open.standing()).isNull();
  }

  @Test
  void a_tally_of_a_later_date_says_nothing_of_an_earlier() {
    Tally later = tally(AFTER, bases(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHECKER.progress(Facts.of(), later, AT_THE_END))
        .withMessageContaining("2028-01-01");
  }

  @Test
  void it_keeps_no_identifier() {
    Tally tally = tally(AT_THE_END, bases(2));
    assertThat(tally.toString())
        .startsWith("2027-12-31\n")
        .contains("patentNavigationBases\t330481\t2027\t2\t2\t0")
        .doesNotContain("P0");
  }

  private static ComplianceChecker checker(String sufficientCoverage) {
    return ComplianceChecker.builder(PACK)
        .set("sufficientCoverage", sufficientCoverage)
        .crossCheck(CrossCheck.never())
        .build();
  }

  private static Tally tally(LocalDate asOf, List<? extends Record> records) {
    Facts facts = Facts.of(records.toArray(Record[]::new));
    return Tally.at(asOf).add(CHECKER.contributions(facts, asOf));
  }

  private static BigDecimal value(Tally tally, String indicator, String region) {
    return tally.observations(PACK).stream()
        .filter(seen -> seen.indicator().equals(indicator) && seen.region().equals(region))
        .map(Observation::value)
        .findFirst()
        .orElse(null);
  }

  private static TargetProgress target(String id, Tally tally, LocalDate asOf) {
    return target(CHECKER, id, tally, asOf);
  }

  private static TargetProgress target(
      ComplianceChecker checker, String id, Tally tally, LocalDate asOf, Observation... given) {
    Scoreboard scoreboard = checker.progress(Facts.of(given), tally, asOf);
    return (TargetProgress) scoreboard.of(id);
  }

  private static List<Record> bases(int number) {
    return IntStream.range(0, number).mapToObj(i -> (Record) base("P" + i, HAINING, LONG)).toList();
  }

  private static Platform base(String id, Place place, LocalDate until) {
    return new Platform(
        id,
        null,
        place,
        PlatformKind.PATENT_NAVIGATION_BASE,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        LocalDate.of(2022, 1, 1),
        until);
  }

  private static Project project(String id, LocalDate approved) {
    return new Project(
        id,
        null,
        HAINING,
        ProjectKind.PROVINCIAL_MAJOR,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        approved);
  }

  private static List<Record> figures(String enterprise, String expense, String revenue) {
    return List.of(
        new Enterprise(enterprise, null, HAINING),
        new AnnualFigures(
            enterprise,
            2027,
            expense == null ? null : new BigDecimal(expense),
            new BigDecimal(revenue),
            true));
  }
}

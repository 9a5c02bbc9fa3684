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
import io.guiju.facts.Level;
import io.guiju.facts.Platform;
import io.guiju.facts.PlatformKind;
import io.guiju.facts.Project;
import io.guiju.facts.ProjectKind;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.progress.Observation;
import io.guiju.progress.Scoreboard;
import io.guiju.progress.Standing;
import io.guiju.progress.Tally;
import io.guiju.progress.TargetProgress;
import io.guiju.text.ProgressWords;
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
    Tally complete = tally(AT_THE_END, none);
    assertThat(value(complete, "nationalKeyLaboratoryBranches", "330400")).isZero();
    assertThat(target("1.2-h", complete, AFTER).outcome()).isEqualTo(NOT_SATISFIED);
    Tally elsewhere = tally(AT_THE_END, Facts.of(base("P1", new Place("310000"), LONG)));
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

  @Test
  void records_that_nobody_said_to_be_all_reach_a_number_and_never_miss_one() {
    Tally two = tally(AT_THE_END, Facts.of(bases(2).toArray(Record[]::new)));
    TargetProgress shortfall = target("2.6.2-b", two, AFTER);
    assertThat(shortfall.outcome()).isEqualTo(UNDETERMINED);
    assertThat(shortfall.used()).singleElement().matches(Observation::isPartial);
    assertThat(words(shortfall))
        .contains("2 known, 0 unknown; whether these are all the records is");
    assertThat(target(checker("1 %"), "2.6.2-b", two, AFTER).outcome())
        .as("a share of records needs all of them")
        .isEqualTo(UNDETERMINED);
    Tally three = tally(AT_THE_END, Facts.of(bases(3).toArray(Record[]::new)));
    assertThat(target("2.6.2-b", three, AFTER).outcome()).isEqualTo(SATISFIED);
  }

  @Test
  void a_university_and_no_centre_miss_no_number_of_centres() {
    Platform university =
        platform("P1", HAINING, PlatformKind.UNIVERSITY, LocalDate.of(2022, 1, 1), LONG);
    Tally tally = tally(AT_THE_END, Facts.of(university));
    for (String target : List.of("2.1.3-e", "2.1.3-f", "2.1.3-g", "2.1.3-h")) {
      TargetProgress centres = target(target, tally, AFTER);
      assertThat(centres.outcome()).as(target).isEqualTo(UNDETERMINED);
      assertThat(words(centres)).contains("whether these are all the records is not known");
    }
  }

  @Test
  void one_title_that_does_not_say_whose_it_is_misses_no_number_of_titles() {
    Title title = new Title("T1", null, TitleKind.EAGLE, TitleStatus.RECOGNISED, null, null);
    Tally tally = tally(AT_THE_END, Facts.of(title));
    assertThat(target("2.3.1-j", tally, AFTER).outcome()).isEqualTo(UNDETERMINED);
    assertThat(target("2.3.1-k", tally, AFTER).outcome()).isEqualTo(UNDETERMINED);
  }

  @Test
  void a_tally_is_complete_where_all_that_was_added_is_in_any_order() {
    Facts all = Facts.builder().add(base("P1", HAINING, LONG)).complete(Platform.class).build();
    Facts some = Facts.of(base("P2", HAINING, LONG));
    String bases = "patentNavigationBases";
    assertThat(tally(AT_THE_END, all).isComplete(bases)).isTrue();
    assertThat(tally(AT_THE_END, some).isComplete(bases)).isFalse();
    assertThat(tally(AT_THE_END, all).merge(tally(AT_THE_END, some)).isComplete(bases)).isFalse();
    assertThat(tally(AT_THE_END, some).merge(tally(AT_THE_END, all)).isComplete(bases)).isFalse();
    assertThat(Tally.at(AT_THE_END).isComplete(bases)).isFalse();
  }

  @Test
  void a_firm_without_figures_of_a_year_is_unknown_in_it() {
    List<Record> records = new ArrayList<>(figures("E1", "40", "1000"));
    records.add(new Enterprise("E2", null, HAINING));
    records.add(new Enterprise("E3", null, new Place("310000")));
    Facts.Builder some = Facts.builder();
    records.forEach(some::add);
    TargetProgress share = target("1.2-b", tally(AFTER, some.build()), AFTER);
    assertThat(share.outcome()).isEqualTo(UNDETERMINED);
    assertThat(share.value()).isNull();
    assertThat(RecordCount.of(share)).isEqualTo(new RecordCount(1, 1, false));
    assertThat(words(share)).contains("so the share has no value");

    Facts firms = some.complete(Enterprise.class).build();
    TargetProgress open = target("1.2-b", tally(AFTER, firms), AFTER);
    assertThat(open.outcome()).isEqualTo(UNDETERMINED);
    assertThat(RecordCount.of(open)).isEqualTo(new RecordCount(1, 1, true));
    assertThat(target(checker("50 %"), "1.2-b", tally(AFTER, firms), AFTER).outcome())
        .isEqualTo(SATISFIED);
    assertThat(target("1.2-b", tally(AFTER, records), AFTER).outcome())
        .as("figures that are all leave nothing open")
        .isEqualTo(SATISFIED);
  }

  @Test
  void a_record_that_could_not_be_read_is_one_more_that_may_count() {
    List<Record> centres = new ArrayList<>();
    for (int i = 0; i < 69; i++) {
      centres.add(centre("P" + i));
    }
    Facts.Builder facts = Facts.builder().complete(Platform.class);
    centres.forEach(facts::add);
    LocalDate then = LocalDate.of(2024, 1, 1);
    assertThat(target("2.1.3-e", tally(then, facts.build()), then).outcome())
        .isEqualTo(NOT_SATISFIED);
    facts.unread(Platform.class);
    TargetProgress target = target("2.1.3-e", tally(then, facts.build()), then);
    assertThat(target.parts().get(0).outcome()).isEqualTo(UNDETERMINED);
    assertThat(RecordCount.of(target)).isEqualTo(new RecordCount(69, 1, true));
  }

  @Test
  void a_title_that_could_not_be_read_may_be_what_makes_a_firm_count() {
    Facts.Builder facts =
        Facts.builder()
            .add(new Enterprise("E1", null, HAINING))
            .complete(Enterprise.class)
            .complete(Title.class);
    TargetProgress none = target("2.3.1-f", tally(AT_THE_END, facts.build()), AFTER);
    assertThat(none.outcome()).isEqualTo(NOT_SATISFIED);
    facts.unread(Title.class);
    TargetProgress open = target("2.3.1-f", tally(AT_THE_END, facts.build()), AFTER);
    assertThat(open.outcome()).isEqualTo(UNDETERMINED);
  }

  @Test
  void a_record_without_a_year_is_unknown_in_each_and_counts_once() {
    for (int year = 2023; year <= 2027; year++) {
      LocalDate then = LocalDate.of(year, 12, 31);
      Tally tally = tally(then, List.of(project("J1", null)));
      TargetProgress target = target("2.2.1-d", tally, then);
      assertThat(target.used()).hasSize(year - 2022).allMatch(seen -> seen.unknown() == 1);
      assertThat(RecordCount.of(target)).as("in " + year).isEqualTo(new RecordCount(0, 1, true));
    }
  }

  @Test
  void contributions_of_another_date_are_refused_with_both_dates() {
    Facts facts = Facts.of(base("P1", HAINING, LONG));
    Tally tally = Tally.at(AFTER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tally.add(CHECKER.contributions(facts, AT_THE_END)))
        .withMessageContaining("2028-01-01")
        .withMessageContaining("2027-12-31");
    assertThat(tally.lines()).isEmpty();
  }

  @Test
  void a_tally_says_nothing_of_the_years_after_it_and_the_target_says_why() {
    LocalDate then = LocalDate.of(2024, 12, 31);
    TargetProgress sum = target("2.2.1-d", tally(then, List.of(project("J1", then))), AFTER);
    assertThat(sum.outcome()).isEqualTo(UNDETERMINED);
    assertThat(sum.missing()).containsExactly(2025, 2026, 2027);
    assertThat(sum.used()).allMatch(seen -> seen.year() <= 2024);
    TargetProgress stock = target("2.6.2-b", tally(then, bases(2)), AFTER);
    assertThat(stock.missing()).containsExactly(2027);
    assertThat(stock.tallied()).isEqualTo(then);
    assertThat(words(stock)).contains("the records were added up as of 2024-12-31");
    assertThat(target("1.2-o", tally(then, bases(2)), AFTER).tallied())
        .as("no record counts for it")
        .isNull();
  }

  private static String words(TargetProgress progress) {
    return String.join("\n", ProgressWords.of(PACK, Language.EN).explain(progress));
  }

  private static ComplianceChecker checker(String sufficientCoverage) {
    return ComplianceChecker.builder(PACK)
        .set("sufficientCoverage", sufficientCoverage)
        .crossCheck(CrossCheck.never())
        .build();
  }

  /** Of all records of their types. */
  private static Tally tally(LocalDate asOf, List<? extends Record> records) {
    Facts.Builder facts = Facts.builder();
    records.forEach(facts::add);
    records.forEach(record -> facts.complete(record.getClass()));
    return tally(asOf, facts.build());
  }

  private static Tally tally(LocalDate asOf, Facts facts) {
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
    LocalDate from = LocalDate.of(2022, 1, 1);
    return platform(id, place, PlatformKind.PATENT_NAVIGATION_BASE, from, until);
  }

  private static Platform centre(String id) {
    return platform(id, HAINING, PlatformKind.RD_CENTRE, LocalDate.of(2023, 5, 1), LONG);
  }

  private static Platform platform(
      String id, Place place, PlatformKind kind, LocalDate from, LocalDate until) {
    return new Platform(
        id,
        null,
        place,
        kind,
        Level.PROVINCIAL,
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
        from,
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

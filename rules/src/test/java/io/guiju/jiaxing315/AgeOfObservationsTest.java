package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Outcome;
import io.guiju.Provenance;
import io.guiju.Source;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.progress.DutyProgress;
import io.guiju.progress.Measure;
import io.guiju.progress.MeasureStatus;
import io.guiju.progress.Observation;
import io.guiju.progress.Progress;
import io.guiju.progress.Tally;
import io.guiju.progress.TargetProgress;
import io.guiju.progress.TargetProgress.Outdated;
import io.guiju.text.ProgressState;
import io.guiju.text.ProgressWords;
import io.guiju.type.Place;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was observed or reported is known for so many days after it was read, as all facts are. */
class AgeOfObservationsTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final ComplianceChecker YEARLY =
      ComplianceChecker.builder(PACK).set("maxAgeOfFacts", "365").build();
  private static final LocalDate AS_OF = LocalDate.of(2028, 6, 30);
  private static final LocalDate LAST_DAY = AS_OF.minusDays(365);
  private static final LocalDate STALE = LAST_DAY.minusDays(1);

  @Test
  void an_observation_counts_through_the_last_day_and_is_unknown_on_the_next() {
    assertThat(firms(YEARLY, read(firms(2027), LAST_DAY)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(firms(YEARLY, read(firms(2027), null)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(firms(ComplianceChecker.of(PACK), read(firms(2027), STALE)).outcome())
        .isEqualTo(Outcome.SATISFIED);

    TargetProgress stale = firms(YEARLY, read(firms(2027), STALE));
    assertThat(stale.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(stale.value()).isNull();
    assertThat(stale.missing()).containsExactly(2027);
    assertThat(stale.outdated()).containsExactly(new Outdated(2027, STALE));
    assertThat(words(stale, Language.EN))
        .contains("the figure for 2027 was last read on 2027-06-30, too long ago");
    assertThat(words(stale, Language.ZH)).contains("2027年的数据最近读取于2027年6月30日,时间过久");
  }

  @Test
  void a_stale_year_that_does_not_count_is_not_asked_for() {
    for (int year : List.of(2022, 2023)) {
      Facts facts = read(money("technologyTransactions", year, "900"), STALE);
      TargetProgress sum = (TargetProgress) YEARLY.progress(facts, AS_OF).of("1.2-o");
      assertThat(sum.outdated()).hasSize(year == 2022 ? 0 : 1);
    }
  }

  @Test
  void a_part_of_a_share_that_is_stale_makes_the_share_unknown() {
    Facts facts =
        Facts.builder()
            .add(money("aboveScaleRdExpense", 2027, "4"), stale())
            .add(money("aboveScaleRevenue", 2027, "100"))
            .build();
    TargetProgress share = (TargetProgress) YEARLY.progress(facts, AS_OF).of("1.2-b");
    assertThat(share.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(share.outdated()).containsExactly(new Outdated(2027, STALE));
    Facts whole =
        facts.with(
            List.of(
                new Observation(
                    "aboveScaleRdShare", "330400", 2027, new BigDecimal("4"), "%", "示例")));
    assertThat(((TargetProgress) YEARLY.progress(whole, AS_OF).of("1.2-b")).outdated())
        .as("what is known otherwise is not asked for again")
        .isEmpty();
  }

  @Test
  void a_stale_zone_is_still_there_so_that_complete_observations_give_no_false_no() {
    Observation zone =
        new Observation(
            PACK.provision("2.5.3-c").target().indicator().id(),
            "示例园区",
            2027,
            BigDecimal.TEN,
            "位",
            "示例");
    Facts.Builder facts = Facts.builder().complete(Observation.class);
    TargetProgress zones =
        (TargetProgress) YEARLY.progress(facts.add(zone, stale()).build(), AS_OF).of("2.5.3-c");
    assertThat(zones.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(zones.outdated()).containsExactly(new Outdated(2027, STALE));
  }

  @Test
  void records_that_were_added_up_do_not_take_the_place_of_a_stale_observation() {
    LocalDate lastDay = LocalDate.of(2027, 12, 31);
    Facts records =
        Facts.of(
            new Enterprise("E1", "示例", new Place("330481")),
            new Title(
                "T1",
                "E1",
                TitleKind.HIGH_AND_NEW_TECHNOLOGY,
                TitleStatus.RECOGNISED,
                lastDay.minusYears(1),
                lastDay));
    Tally tally = Tally.at(lastDay).add(YEARLY.contributions(records, lastDay));
    assertThat(firms(read(firms(2027), lastDay), tally).value())
        .isEqualTo(Ratio.of(new BigDecimal(7000)));

    LocalDate longAgo = lastDay.minusYears(2);
    TargetProgress stale = firms(read(firms(2027), longAgo), tally);
    assertThat(stale.value()).isNull();
    assertThat(stale.outdated()).containsExactly(new Outdated(2027, longAgo));
    assertThat(words(stale, Language.EN)).contains("was last read on 2025-12-31, too long ago");
    assertThat(firms(Facts.of(), tally).value()).isEqualTo(Ratio.of(BigDecimal.ONE));
  }

  @Test
  void nor_do_records_make_a_share_of_which_the_observation_is_stale() {
    LocalDate newYear = LocalDate.of(2028, 1, 1);
    Facts records =
        Facts.builder()
            .add(new Enterprise("E1", "示例", new Place("330481")))
            .add(new AnnualFigures("E1", 2027, BigDecimal.ONE, BigDecimal.TEN, true))
            .complete(Enterprise.class)
            .build();
    Tally tally = Tally.at(newYear).add(YEARLY.contributions(records, newYear));
    assertThat(share(Facts.of(), tally).outcome()).isEqualTo(Outcome.SATISFIED);
    Observation published =
        new Observation("aboveScaleRdShare", "330400", 2027, new BigDecimal("3"), "%", "示例");
    TargetProgress stale = share(read(published, newYear.minusYears(2)), tally);
    assertThat(stale.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(stale.outdated()).containsExactly(new Outdated(2027, newYear.minusYears(2)));
  }

  private static TargetProgress share(Facts facts, Tally tally) {
    return (TargetProgress) YEARLY.progress(facts, tally, tally.asOf()).of("1.2-b");
  }

  private static TargetProgress firms(Facts facts, Tally tally) {
    return (TargetProgress) YEARLY.progress(facts, tally, tally.asOf()).of("2.3.1-d");
  }

  @Test
  void a_stale_measure_is_unknown_and_an_older_one_that_is_not_stale_counts() {
    DutyProgress stale =
        duty(Facts.builder().add(measure("M1", 2, MeasureStatus.IMPLEMENTED), stale()));
    assertThat(stale.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(stale.parts())
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.latest()).isNull();
              assertThat(part.outdated()).isEqualTo(STALE);
            });
    assertThat(ProgressState.of(stale)).isEqualTo(ProgressState.NOTHING_REPORTED);
    assertThat(ProgressWords.of(PACK, Language.EN).basis(stale))
        .isEqualTo("last read on 2027-06-30, too long ago");
    assertThat(ProgressWords.of(PACK, Language.ZH).basis(stale)).contains("时间过久");

    DutyProgress both =
        duty(
            Facts.builder()
                .add(measure("M1", 2, MeasureStatus.IMPLEMENTED), stale())
                .add(measure("M2", 1, MeasureStatus.UNDER_WAY)));
    assertThat(both.outcome()).isEqualTo(Outcome.PENDING);
    assertThat(both.parts().get(0).outdated()).isNull();
  }

  @Test
  void of_several_parts_those_are_named_of_which_the_report_is_stale() {
    Measure county =
        new Measure(
            "M1", "3.3-a", null, "330481", 2024, "海宁市", null, MeasureStatus.IMPLEMENTED, null);
    DutyProgress duty =
        (DutyProgress)
            YEARLY.progress(Facts.builder().add(county, stale()).build(), AS_OF).of("3.3-a");
    assertThat(ProgressWords.of(PACK, Language.EN).parts(duty))
        .contains("Haining 2024: last read on 2027-06-30, too long ago");
  }

  private static DutyProgress duty(Facts.Builder facts) {
    return (DutyProgress) YEARLY.progress(facts.build(), AS_OF).of("2.2.1-a");
  }

  private static Measure measure(String id, int day, MeasureStatus status) {
    LocalDate on = LocalDate.of(2026, 1, day);
    return new Measure(id, "2.2.1-a", null, null, null, "市科技局", on, status, null);
  }

  private static Provenance stale() {
    return new Provenance(Source.AUTHORITATIVE, STALE);
  }

  private static Observation firms(int year) {
    return new Observation("highTechEnterprises", "330400", year, new BigDecimal(7000), "家", "示例");
  }

  private static Observation money(String indicator, int year, String amount) {
    return new Observation(indicator, "330400", year, new BigDecimal(amount), "亿元", "示例");
  }

  private static Facts read(Record fact, @Nullable LocalDate on) {
    return Facts.builder().add(fact, new Provenance(Source.AUTHORITATIVE, on)).build();
  }

  private static TargetProgress firms(ComplianceChecker checker, Facts facts) {
    return (TargetProgress) checker.progress(facts, AS_OF).of("2.3.1-d");
  }

  private static String words(Progress progress, Language language) {
    return String.join("\n", ProgressWords.of(PACK, language).explain(progress));
  }
}

package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Outcome;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.progress.DutyProgress;
import io.guiju.progress.Measure;
import io.guiju.progress.MeasureStatus;
import io.guiju.progress.Scoreboard;
import io.guiju.text.ProgressState;
import io.guiju.text.ProgressWords;
import io.guiju.type.FactException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutiesTest {
  private static final ComplianceChecker CHECKER =
      ComplianceChecker.of(RulePack.load("jiaxing315"));
  private static final LocalDate DAY = LocalDate.of(2024, 11, 15);
  private static final LocalDate IN_2024 = LocalDate.of(2024, 12, 31);

  @Test
  void what_was_last_reported_is_shown_with_its_part() {
    Measure report = report("2.1.4-d", "wuzhen-laboratory");
    DutyProgress institutions =
        (DutyProgress) CHECKER.progress(Facts.of(report), IN_2024).of("2.1.4-d");

    assertThat(institutions.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(institutions.parts())
        .extracting(part -> part.thing().name().zh(), DutyProgress.Part::latest)
        .containsExactly(tuple("浙江清华柔性电子研究院", null), tuple("乌镇实验室", report));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.1.4-d | wuzhen-laboratry  |        |      | its thing 'wuzhen-laboratry' is not known. Maybe 'wuzhen-laboratory'?",
        "2.1.4-d |                   |        |      | its thing is missing. Give one of flexible-electronics-institute",
        "1.2-f   | wuzhen-laboratory |        |      | its thing 'wuzhen-laboratory' has no meaning here; leave it out",
        "1.2-a   |                   |        |      | its provision '1.2-a' is not known",
        "3.2-c   |                   |        |      | its provision '3.2-c' is not known",
        "        |                   |        |      | its provision is missing",
        "2.6.2-h |                   | 330402 |      | its region '330402' has no meaning here",
        "2.6.2-f |                   |        | 2024 | its year '2024' has no meaning here",
        "3.3-a   |                   | 330402 | 2026 | its year '2026' had not begun when it was reported as done",
        "2.3.3-a |                   | 330402 |      | its region '330402' has no meaning here",
      })
  void a_report_that_fits_no_duty_is_refused(
      String provision, String thing, String region, Integer year, String problem) {
    Measure report =
        new Measure(
            "M", provision, thing, region, year, null, DAY, MeasureStatus.IMPLEMENTED, null);
    assertThatExceptionOfType(FactException.class)
        .isThrownBy(() -> progress(report))
        .withMessageStartingWith("The measure M of " + provision)
        .withMessageContaining(problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2.1.1-d", "2.3.1-b", "2.3.2-c", "2.3.3-a", "2.5.3-e", "2.5.3-f", "2.5.3-g"})
  void a_report_on_a_mechanism_that_entitles_is_shown_and_judged_of_no_duty(String mechanism) {
    Measure report = report(mechanism, null);
    Scoreboard board = CHECKER.progress(Facts.of(report), IN_2024);
    assertThat(board.mechanisms()).containsExactly(report);
    assertThat(board.entries()).isEqualTo(CHECKER.progress(Facts.of(), IN_2024).entries());
    assertThat(CHECKER.progress(Facts.of(report), DAY.minusDays(1)).mechanisms()).isEmpty();
  }

  @Test
  void a_report_without_its_day_decides_nothing_on_any_day() {
    DutyProgress duty = duty(on(null, MeasureStatus.IMPLEMENTED));
    assertThat(duty.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(ProgressState.of(duty)).isEqualTo(ProgressState.UNCLEAR);
    assertThat(words(duty)).contains("day not stated", "a report without its day decides nothing");
    assertThat(duty(on(null, MeasureStatus.NOT_DONE), on(DAY, MeasureStatus.IMPLEMENTED)).outcome())
        .as("it may be of a later day")
        .isEqualTo(Outcome.UNDETERMINED);
    assertThat(
            duty(on(null, MeasureStatus.IMPLEMENTED), on(DAY, MeasureStatus.IMPLEMENTED)).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_report_without_status_is_unclear_as_a_whole_and_in_its_part() {
    DutyProgress duty = duty(on(DAY, null));
    assertThat(ProgressState.of(duty)).isEqualTo(ProgressState.UNCLEAR);
    assertThat(ProgressState.of(duty.parts().get(0))).isEqualTo(ProgressState.UNCLEAR);
    assertThat(words(duty)).contains("status not stated");
  }

  @Test
  void reports_of_one_day_that_contradict_each_other_are_said_to() {
    DutyProgress duty = duty(on(DAY, MeasureStatus.IMPLEMENTED), on(DAY, MeasureStatus.NOT_DONE));
    assertThat(duty.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(duty.parts().get(0).unclear()).hasSize(2);
    assertThat(words(duty)).contains("reports of the same day do not agree");
    assertThat(
            duty(on(DAY.minusDays(1), MeasureStatus.NOT_DONE), on(DAY, MeasureStatus.IMPLEMENTED))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  private static Measure on(LocalDate day, MeasureStatus status) {
    String id = "M" + day + status;
    return new Measure(id, "2.2.1-a", null, null, null, null, day, status, null);
  }

  private static DutyProgress duty(Measure... reports) {
    return (DutyProgress) CHECKER.progress(Facts.of(reports), IN_2024).of("2.2.1-a");
  }

  private static String words(DutyProgress duty) {
    return ProgressWords.of(RulePack.load("jiaxing315"), Language.EN).basis(duty);
  }

  private static void progress(Measure report) {
    CHECKER.progress(Facts.of(report), IN_2024);
  }

  private static Measure report(String provision, String thing) {
    return new Measure(
        "M", provision, thing, null, null, null, DAY, MeasureStatus.IMPLEMENTED, null);
  }
}

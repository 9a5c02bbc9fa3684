package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Outcome;
import io.guiju.pack.RulePack;
import io.guiju.progress.DutyProgress;
import io.guiju.progress.Measure;
import io.guiju.progress.MeasureStatus;
import io.guiju.type.FactException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DutiesTest {
  private static final ComplianceChecker CHECKER =
      ComplianceChecker.of(RulePack.load("jiaxing315"));
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

  @Test
  void a_report_of_what_the_duty_does_not_name_is_refused() {
    assertThatExceptionOfType(FactException.class)
        .isThrownBy(() -> progress(report("2.1.4-d", "wuzhen-laboratry")))
        .withMessage(
            "The measure M is about 'wuzhen-laboratry', which 2.1.4-d does not name. Maybe"
                + " 'wuzhen-laboratory'?");
    assertThatExceptionOfType(FactException.class)
        .isThrownBy(() -> progress(report("1.2-f", "wuzhen-laboratory")))
        .withMessageEndingWith("which 1.2-f does not name. It names none: leave it out");
    assertThatExceptionOfType(FactException.class)
        .isThrownBy(() -> progress(report("1.2-a", null)))
        .withMessageContaining("is about '1.2-a', which is no duty");
  }

  @Test
  void a_report_on_a_mechanism_that_entitles_is_taken_and_judged_of_no_duty() {
    assertThat(CHECKER.progress(Facts.of(report("2.1.1-d", null)), IN_2024))
        .isEqualTo(CHECKER.progress(Facts.of(), IN_2024));
  }

  private static void progress(Measure report) {
    CHECKER.progress(Facts.of(report), IN_2024);
  }

  private static Measure report(String provision, String thing) {
    return new Measure(
        "M", provision, thing, null, null, null, null, MeasureStatus.IMPLEMENTED, null);
  }
}

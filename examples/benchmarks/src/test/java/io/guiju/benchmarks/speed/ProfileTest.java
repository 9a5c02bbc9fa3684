package io.guiju.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void says_which_methods_ran_and_for_which_classes() {
    assertThat(profile("--warm-up", "1", "--seconds", "1", "BY_HAND")).isZero();

    assertThat(out.toString())
        .contains("### BY_HAND", "| method that ran | % |")
        .containsPattern("records a second warming up: [1-9][0-9]*; ")
        .contains("| `benchmarks.speed.PlainJava` |");
  }

  @ParameterizedTest
  @CsvSource({"NOBODY, There is no NOBODY", "--seconds=0, 1 or more"})
  void what_cannot_be_profiled_is_refused(String argument, String advice) {
    assertThat(profile(argument)).isEqualTo(2);
    assertThat(err.toString()).contains(advice);
  }

  private int profile(String... arguments) {
    return Profile.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}

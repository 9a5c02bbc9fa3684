package io.guiju;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's tables. */
class TruthTest {
  @ParameterizedTest
  @CsvSource({
    "TRUE, TRUE, TRUE, TRUE",
    "TRUE, UNKNOWN, UNKNOWN, TRUE",
    "TRUE, FALSE, FALSE, TRUE",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "UNKNOWN, FALSE, FALSE, UNKNOWN",
    "FALSE, FALSE, FALSE, FALSE"
  })
  void and_takes_the_least_and_or_the_most_true(Truth left, Truth right, Truth and, Truth or) {
    assertThat(left.and(right)).isEqualTo(and);
    assertThat(right.and(left)).isEqualTo(and);
    assertThat(left.or(right)).isEqualTo(or);
    assertThat(right.or(left)).isEqualTo(or);
    assertThat(left.and(right).not()).isEqualTo(left.not().or(right.not()));
  }

  @Test
  void the_negation_of_unknown_is_unknown() {
    assertThat(Truth.TRUE.not()).isEqualTo(Truth.FALSE);
    assertThat(Truth.FALSE.not()).isEqualTo(Truth.TRUE);
    assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_boolean_is_known() {
    assertThat(Truth.of(true)).isEqualTo(Truth.TRUE);
    assertThat(Truth.of(false)).isEqualTo(Truth.FALSE);
  }
}

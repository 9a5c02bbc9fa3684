package io.guiju.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
  @ParameterizedTest
  @CsvSource({"1,", ",1", ",", "1,0", "1,0.00", "1,-1", "0,0", "-1,-20"})
  void a_share_without_a_positive_denominator_has_no_value(String numerator, String denominator) {
    assertThat(Ratio.of(decimal(numerator), decimal(denominator))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "49999999999999999999, 1000000000000000000000, -1",
    "50000000000000000000, 1000000000000000000000, 0",
    "50000000000000000001, 1000000000000000000000, 1",
    "0.05, 1, 0",
    "0.050000000000000000000000000001, 1, 1",
    "-1, 20, -1",
    "0, 1, -1"
  })
  void ratios_are_compared_exactly(String numerator, String denominator, int sign) {
    Ratio ratio = ratio(numerator, denominator);
    Ratio limit = ratio("5", "100");

    assertThat(ratio.compareTo(limit)).isEqualTo(sign);
    assertThat(limit.compareTo(ratio)).isEqualTo(-sign);
    assertThat(ratio.equals(limit)).isEqualTo(sign == 0);
  }

  @Test
  void equal_values_are_equal_however_they_were_made() {
    assertThat(ratio("1", "20"))
        .isEqualTo(ratio("5.00", "100"))
        .hasSameHashCodeAs(ratio("5", "100"));
    assertThat(ratio("0", "3")).isEqualTo(ratio("0", "7")).hasSameHashCodeAs(ratio("0.000", "7"));
    assertThat(ratio("-1", "3")).isEqualTo(ratio("-2", "6")).hasSameHashCodeAs(ratio("-2", "6"));
    assertThat(ratio("1", "3")).isNotEqualTo(ratio("0.33333333333333333333", "1"));
    assertThat(ratio("1", "3")).isNotEqualTo(null).isNotEqualTo("1/3");
  }

  @Test
  void arithmetic_is_exact() {
    assertThat(ratio("1", "3").minus(ratio("1", "4"))).isEqualTo(ratio("1", "12"));
    assertThat(ratio("1", "4").minus(ratio("1", "3"))).isEqualTo(ratio("-1", "12"));
    assertThat(ratio("1", "3").times(new BigDecimal("3"))).isEqualTo(Ratio.of(BigDecimal.ONE));
  }

  @Test
  void a_decimal_value_is_for_display() {
    assertThat(ratio("1", "3").rounded(2, RoundingMode.HALF_UP)).isEqualTo("0.33");
    assertThat(ratio("2", "3").rounded(2, RoundingMode.HALF_UP)).isEqualTo("0.67");
    assertThat(ratio("1", "3").isExactAt(10)).isFalse();
    assertThat(ratio("1", "8").isExactAt(2)).isFalse();
    assertThat(ratio("1", "8").isExactAt(3)).isTrue();
    assertThat(ratio("-1", "8").isExactAt(3)).isTrue();
  }

  @Test
  void it_shows_the_parts_it_was_made_of() {
    assertThat(ratio("6E+2", "10000.0")).hasToString("600/10000.0");
    assertThat(ratio("600", "10000").numerator()).isEqualTo("600");
    assertThat(ratio("600", "10000").denominator()).isEqualTo("10000");
  }

  private static Ratio ratio(String numerator, String denominator) {
    Ratio ratio = Ratio.of(new BigDecimal(numerator), new BigDecimal(denominator));
    assertThat(ratio).isNotNull();
    return ratio;
  }

  private static BigDecimal decimal(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}

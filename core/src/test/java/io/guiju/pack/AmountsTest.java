package io.guiju.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
  @ParameterizedTest
  @CsvSource({
    "10000000, 10000000",
    "1000 万元, 10000000",
    "0.5 亿元, 50000000",
    "3 元, 3",
    "-1.25 万元, -12500"
  })
  void a_number_of_a_unit_may_be_written_with_it(String written, BigDecimal value) {
    assertThat((BigDecimal) Amounts.value(BigDecimal.class, written, "元"))
        .isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 家", "3万元", "万元", "3  元", "1e999 元", "three 元"})
  void what_is_no_number_of_the_unit_is_refused(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amounts.value(BigDecimal.class, written, "元"))
        .withMessageContaining("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 元", "3 %"})
  void a_number_without_a_unit_takes_none(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amounts.value(BigDecimal.class, written, null))
        .withMessageContaining("is not a number");
  }
}

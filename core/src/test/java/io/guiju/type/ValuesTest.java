package io.guiju.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guiju.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
  @Test
  void each_type_has_its_way_of_writing() {
    assertThat(Values.parse(String.class, " a ")).isEqualTo(" a ");
    assertThat(Values.parse(Boolean.class, "true")).isEqualTo(true);
    assertThat(Values.parse(boolean.class, "false")).isEqualTo(false);
    assertThat(Values.parse(Integer.class, "-7")).isEqualTo(-7);
    assertThat(Values.parse(int.class, "999999999")).isEqualTo(999_999_999);
    assertThat(Values.parse(BigDecimal.class, "1200.50")).isEqualTo(new BigDecimal("1200.50"));
    assertThat(Values.parse(LocalDate.class, "2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(Values.parse(Place.class, "330400")).isEqualTo(new Place("330400"));
    assertThat(Values.parse(Truth.class, "TRUE")).isEqualTo(Truth.TRUE);
  }

  @ParameterizedTest
  @CsvSource({"5 %, 1, 20", "5%, 5, 100", "1/3, 1, 3", "2 / 6, 1, 3", "-5 %, -5, 100"})
  void a_ratio_is_a_percentage_or_a_fraction(String text, String above, String below) {
    assertThat(Values.parse(Ratio.class, text))
        .isEqualTo(Ratio.of(new BigDecimal(above), new BigDecimal(below)));
  }

  @ParameterizedTest
  @CsvSource({"1e3, 1000", "1.2E-3, 0.0012", "+5, 5", ".5, 0.5", "5., 5"})
  void a_number_is_read_exactly(String text, BigDecimal value) {
    assertThat(Values.decimal(text)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " 5", "5 ", "1,000", "NaN", "Infinity", "0x10", "1e999", "5d", "٣", "五", "."})
  void what_is_no_number_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Values.decimal(text))
        .withMessage("'" + text + "' is not a number");
  }

  @Test
  void a_number_too_long_to_compute_with_is_refused() {
    assertThat(Values.decimal("9".repeat(40))).isEqualTo(new BigDecimal("9".repeat(40)));
    assertThatIllegalArgumentException().isThrownBy(() -> Values.decimal("9".repeat(41)));
    assertThatIllegalArgumentException().isThrownBy(() -> Values.decimal("1e100"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1e3", "", "1 000", "9999999999", "٣"})
  void what_is_no_whole_number_is_refused(String text) {
    refused(Integer.class, text, "'" + text + "' is not a whole number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRUE", "yes", "1", "", "是"})
  void a_boolean_is_true_or_false(String text) {
    refused(Boolean.class, text, "'" + text + "' is not true or false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-2-1", "24-02-01", "2024/02/01", "20240201", "2024-02-01T00:00", ""})
  void what_is_no_date_is_refused_with_an_example(String text) {
    refused(LocalDate.class, text, "'" + text + "' is not a date like 2024-12-31");
  }

  @Test
  void a_date_that_does_not_exist_is_refused() {
    refused(LocalDate.class, "2023-02-29", "'2023-02-29' is a date that does not exist");
    refused(LocalDate.class, "2023-13-01", "'2023-13-01' is a date that does not exist");
  }

  @Test
  void a_constant_is_written_exactly() {
    refused(Truth.class, "true", "'true' is none of FALSE, UNKNOWN, TRUE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/0", "1/-3", "0/0"})
  void a_fraction_has_a_positive_denominator(String text) {
    refused(Ratio.class, text, "'" + text + "' has no positive denominator");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "0.05", "five", "%", "1/", "", "5 %%", "5 % %"})
  void a_bare_number_is_no_ratio_since_it_could_mean_either(String text) {
    refused(
        Ratio.class,
        text,
        "'" + text + "' is no share: write 5 % or 1/20, since a bare number could mean either");
  }

  @ParameterizedTest
  @ValueSource(strings = {"five %", "1/2/3"})
  void what_is_no_ratio_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Values.parse(Ratio.class, text))
        .withMessageContaining("is not a number");
  }

  @Test
  void other_types_are_not_guessed() {
    refused(Object.class, "5", "values of type Object are not read");
    refused(Double.class, "5", "values of type Double are not read");
  }

  private static void refused(Class<?> type, String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Values.parse(type, text))
        .withMessage(message);
  }
}

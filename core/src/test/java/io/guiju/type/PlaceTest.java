package io.guiju.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
  @ParameterizedTest
  @CsvSource({
    "330400, 330400, true",
    "330481, 330400, true",
    "330481, 330000, true",
    "330400, 330000, true",
    "330481, 330481, true",
    "330100, 330400, false",
    "330400, 330481, false",
    "330482, 330481, false",
    "330000, 330400, false",
    "340400, 330400, false",
    "331081, 330000, true",
    "331000, 331000, true",
    "330100, 331000, false",
    "331002, 331000, true",
    "320500, 320000, true"
  })
  void a_place_is_within_itself_its_city_and_its_province(
      String place, String other, boolean within) {
    assertThat(new Place(place).isWithin(new Place(other))).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({
    "330000, 330400, true",
    "330400, 330400, false",
    "330481, 330400, false",
    "310000, 330400, false"
  })
  void a_place_may_be_too_coarse_to_say_whether_it_is_meant(
      String place, String other, boolean coarser) {
    assertThat(new Place(place).isCoarserThan(new Place(other))).isEqualTo(coarser);
  }

  @ParameterizedTest
  @CsvSource({"330481, 330000", "330400, 330000", "310000, 310000"})
  void a_place_knows_its_province(String place, String province) {
    assertThat(new Place(place).province()).isEqualTo(new Place(province));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3304", "3304000", "03304O", "030400", " 330400", "嘉兴", "33040０"})
  void a_code_has_six_digits(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Place(code))
        .withMessageContaining("'" + code + "' is not a code")
        .withMessageContaining("as in 330400");
  }
}

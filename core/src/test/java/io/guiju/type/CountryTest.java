package io.guiju.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {
  @Test
  void a_country_is_its_code() {
    assertThat(Values.parse(Country.class, "DE")).isEqualTo(new Country("DE")).hasToString("DE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de", "DEU", "276", "XX", "德国", "Germany", " DE"})
  void what_is_no_code_is_refused_with_advice(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Country(code))
        .withMessageContaining("'" + code + "' is not a code of a country")
        .withMessageContaining("as in DE");
  }
}

package io.guiju.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdviceTest {
  private static final List<String> KNOWN = List.of("revenue", "rdExpense", "year");

  @Test
  void it_names_what_was_probably_meant() {
    assertThat(Advice.nearest("revenu", KNOWN)).isEqualTo("Maybe 'revenue'?");
    assertThat(Advice.nearest("rdexpnse", KNOWN)).isEqualTo("Maybe 'rdExpense'?");
    assertThat(Advice.nearest("yaer", KNOWN)).isEqualTo("Maybe 'year'?");
  }

  @Test
  void it_takes_capitals_and_blanks_for_the_least_of_differences() {
    assertThat(Advice.nearestName("id", List.of("ID ", "rd"))).isEqualTo("ID ");
    assertThat(Advice.nearestName("ID", List.of("id", "ED"))).isEqualTo("id");
  }

  @Test
  void it_takes_no_name_for_near_that_has_nothing_in_common() {
    assertThat(Advice.nearestName("id", List.of("xy"))).isNull();
    assertThat(Advice.nearestName("x", List.of("y"))).isNull();
  }

  @Test
  void it_names_all_where_nothing_is_near() {
    assertThat(Advice.nearest("profitability", KNOWN))
        .isEqualTo("Known: rdExpense, revenue, year.");
  }

  @Test
  void it_says_when_there_is_nothing() {
    assertThat(Advice.nearest("revenue", List.of())).isEqualTo("None is known.");
  }
}

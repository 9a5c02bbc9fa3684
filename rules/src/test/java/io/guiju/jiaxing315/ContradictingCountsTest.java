package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.pack.RulePack;
import io.guiju.progress.Misfit;
import io.guiju.progress.Observation;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many records were tallied must not contradict what they add up to. */
class ContradictingCountsTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");

  @ParameterizedTest
  @CsvSource({
    "highTechEnterprises, 12, 家, 12, 3, 2,",
    "highTechEnterprises, 12, 家, 11, 3, , known BELOW_VALUE",
    "highTechEnterprises, 1.2, 万家, 12000, 0, ,",
    "highTechEnterprises, 1.2, 万家, 11999, 0, , known BELOW_VALUE",
    "highTechEnterprises, 12, 家, -1, 3, , known OUT_OF_RANGE",
    "highTechEnterprises, 12, 家, 12, -3, , unknown OUT_OF_RANGE",
    "highTechEnterprises, 12, 家, 12, 3, -1, undated OUT_OF_RANGE",
    "highTechEnterprises, 12, 家, 12, 3, 4, undated OUT_OF_RANGE",
    "highTechEnterprises, , 家, 0, 3, ,",
    "aboveScaleRevenue, 100, 亿元, 7, 3, ,",
    "aboveScaleRdShare, 3, %, 2, 3, ,",
    "nationalHighTechZoneRankOfCity, 40, 位, 9, 1, ,",
  })
  void what_contradicts_is_refused(
      String indicator,
      @Nullable BigDecimal value,
      String unit,
      Integer known,
      Integer unknown,
      @Nullable Integer undated,
      @Nullable String expected) {
    String id = indicator.endsWith("OfCity") ? rank() : indicator;
    Misfit misfit =
        Misfit.of(
            PACK,
            new Observation(
                id, "330400", 2024, value, null, unit, null, null, known, unknown, undated, null));
    assertThat(misfit == null ? null : misfit.component() + " " + misfit.why()).isEqualTo(expected);
  }

  private static String rank() {
    return PACK.provision("2.5.3-b").target().indicator().id();
  }
}

package io.guiju.pack;

import io.guiju.type.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What has to be reached, and when.
 *
 * @param indicator what is measured
 * @param comparison how its value is compared
 * @param limit the number in the plan; null where the limit is another indicator's value
 * @param than the indicator that it has to exceed, else null
 * @param over over which time it is measured
 * @param from the first year of a sum or of each year, the base year of growth; the year before the
 *     plan begins where the value at the end counts
 * @param through the last year
 * @param anyRegion whether it is enough that one of the regions reported reaches it
 */
public record Target(
    Indicator indicator,
    Comparison comparison,
    @Nullable Ratio limit,
    @Nullable Indicator than,
    Over over,
    int from,
    int through,
    boolean anyRegion) {
  /** How a value is compared with the number of the plan. */
  public enum Comparison {
    AT_LEAST,
    MORE_THAN,
    /** 左右: most of the number is enough; how much is a parameter. */
    ABOUT,
    /** For ranks. */
    AT_MOST
  }

  /** Over which time a value is measured. */
  public enum Over {
    /** The value at the end of the last year. */
    END,
    /** Each year by itself. */
    EACH_YEAR,
    /** All years together. */
    SUM,
    /** The growth a year, compounded, from the base year to the last. */
    GROWTH
  }

  /** Whether a value compares with a number as the plan asks; about a number, the number itself. */
  public boolean isReachedBy(Ratio value, Ratio number) {
    int order = value.compareTo(number);
    return switch (comparison) {
      case AT_LEAST, ABOUT -> order >= 0;
      case MORE_THAN -> order > 0;
      case AT_MOST -> order <= 0;
    };
  }
}

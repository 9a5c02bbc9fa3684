package io.guiju.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a target measures.
 *
 * @param id its name in files
 * @param label what people call it
 * @param unit {@code %}, {@code 元}, {@code 家} and the like
 * @param share the indicators that it divides; null where it is observed as a whole
 * @param change whether it is a rate of change, which may be negative, or above 100 %; any other
 *     share is that of a part in its whole
 */
public record Indicator(String id, Text label, String unit, @Nullable Share share, boolean change) {
  private static final String PERCENT = "%";
  private static final String RANK = "位";
  private static final String YUAN = "元";

  /** The ids of the indicators of which one is a share of the other: sums, not means. */
  public record Share(String numerator, String denominator) {
    public List<String> parts() {
      return List.of(numerator, denominator);
    }
  }

  public boolean isShare() {
    return unit.equals(PERCENT);
  }

  public boolean isRank() {
    return unit.equals(RANK);
  }

  /**
   * Whether it counts things of which there are no fractions: neither a share, money nor a rate.
   */
  public boolean isOfWholes() {
    return !isShare() && !unit.equals(YUAN) && unit.indexOf('/') < 0;
  }

  /** Its id. */
  @Override
  public String toString() {
    return id;
  }
}

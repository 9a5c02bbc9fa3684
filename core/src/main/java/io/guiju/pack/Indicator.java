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
 */
public record Indicator(String id, Text label, String unit, @Nullable Share share) {
  /** The ids of the indicators of which one is a share of the other: sums, not means. */
  public record Share(String numerator, String denominator) {
    public List<String> parts() {
      return List.of(numerator, denominator);
    }
  }

  /** Its id. */
  @Override
  public String toString() {
    return id;
  }
}

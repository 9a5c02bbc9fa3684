package io.guiju.progress;

import io.guiju.type.Key;
import io.guiju.type.Superseding;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator for a region and a year. Where there is a final value, one that is not
 * counts no more, and may be supplied with it.
 *
 * @param indicator its id in the pack
 * @param region a code of an administrative division, or what a host calls a zone
 * @param year for which it is, or at whose end
 * @param value in the unit named
 * @param outOf what the value is a part of, for a share that decimals cannot say: 1,000 of 3,000
 * @param unit {@code %}, {@code 亿元}, {@code 家}; the indicator's own, or 万 or 亿 of it
 * @param source who publishes it
 * @param finalValue whether it will not be revised: true is final, false preliminary, which decides
 *     nothing for good; null where nobody says, which counts as it is
 * @param known how many records are known to count in it, and not how many were looked at; null
 *     where it was not tallied
 * @param unknown how many records may count besides, of which that is not known
 * @param undated how many of the unknown have no known year, so that they are among the unknown of
 *     each year
 * @param complete whether the records that it was tallied from are known to be all; where they are
 *     not it is a lower bound; null where nobody says
 */
public record Observation(
    @Key String indicator,
    @Key String region,
    @Key Integer year,
    @Nullable BigDecimal value,
    @Nullable BigDecimal outOf,
    @Nullable String unit,
    @Nullable String source,
    @Nullable Boolean finalValue,
    @Nullable Integer known,
    @Nullable Integer unknown,
    @Nullable Integer undated,
    @Nullable Boolean complete)
    implements Superseding<Observation> {
  /** A value as somebody publishes it. */
  public Observation(
      String indicator, String region, int year, BigDecimal value, String unit, String source) {
    this(indicator, region, year, value, null, unit, source, null, null, null, null, null);
  }

  /** Whether there may be records of which nobody knows, so that it is a lower bound. */
  public boolean isPartial() {
    return Boolean.FALSE.equals(complete);
  }

  /** A final value takes the place of one that is not. */
  @Override
  public boolean supersedes(Observation other) {
    return value != null
        && Boolean.TRUE.equals(finalValue)
        && !Boolean.TRUE.equals(other.finalValue);
  }
}

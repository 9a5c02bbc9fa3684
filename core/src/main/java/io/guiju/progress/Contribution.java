package io.guiju.progress;

import io.guiju.Fault;
import io.guiju.Truth;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a record adds to an indicator. It does not say which record: contributions are made to be
 * added up.
 *
 * <p>A record of which the year is not known is unknown in each year of the target up to the date.
 * Records that add nothing say together, once for each region and year, that their type was seen.
 *
 * @param indicator its id in the pack
 * @param region where the record is; where that is not known, where the plan applies
 * @param year to which it adds
 * @param truth whether it adds
 * @param amount what it adds; zero unless that is known
 * @param faults what went wrong; the record is then unknown
 */
public record Contribution(
    String indicator, String region, int year, Truth truth, BigDecimal amount, List<Fault> faults) {
  public Contribution {
    faults = List.copyOf(faults);
  }
}

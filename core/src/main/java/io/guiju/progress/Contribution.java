package io.guiju.progress;

import io.guiju.Fault;
import io.guiju.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record adds to an indicator. It does not say which record: contributions are made to be
 * added up.
 *
 * <p>Records that add nothing say together, once for each region and year, that their type was
 * seen.
 *
 * @param asOf the date for which that is so
 * @param indicator its id in the pack
 * @param region where the record is; where that is not known, where the plan applies
 * @param year to which it adds; null where that is not known, so that it may be each year of the
 *     target up to the date
 * @param truth whether it adds
 * @param amount what it adds; zero unless that is known
 * @param complete whether the facts that it comes from were said to be all of their type
 * @param faults what went wrong; the record is then unknown
 */
public record Contribution(
    LocalDate asOf,
    String indicator,
    String region,
    @Nullable Integer year,
    Truth truth,
    BigDecimal amount,
    boolean complete,
    List<Fault> faults) {
  public Contribution {
    faults = List.copyOf(faults);
  }
}

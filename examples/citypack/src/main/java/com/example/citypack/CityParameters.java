package com.example.citypack;

import io.guiju.type.Key;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules compare with on a date; filled by name from {@code parameters.yaml}.
 *
 * @param asOf the date of the check; set by the library
 * @param fiscalYear the last year that ended before it; set by the library
 */
public record CityParameters(
    @Key LocalDate asOf,
    int fiscalYear,
    @Nullable BigDecimal voucherRdExpense,
    @Nullable Ratio voucherRdShare) {}

package io.guiju.jiaxing315;

import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.type.Key;
import io.guiju.type.ListParameter;
import io.guiju.type.Ratio;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of the plan compare with on a date. Filled by name from the sections' {@code
 * parameters.yaml}, which label each one and say where it comes from.
 *
 * @param asOf the date of the check; set by the library
 * @param fiscalYear the last year that ended before it; set by the library
 */
public record Jiaxing315Parameters(
    @Key LocalDate asOf,
    int fiscalYear,
    @Nullable Ratio rdPriorityShare,
    ListParameter<TitleKind> cultivatedTitles,
    ListParameter<TitleStatus> cultivatedStatuses,
    ListParameter<TitleKind> consortiumLeadTitles) {}

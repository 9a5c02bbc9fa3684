package io.guiju.progress;

import io.guiju.type.Key;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a body reports of a duty.
 *
 * @param id the host's identifier
 * @param provision the duty
 * @param thing which of the things that the plan names; null where it names none
 * @param region the county, where each has to act
 * @param year for which year, where it has to be done each year
 * @param body who reports
 * @param on when
 * @param status how far it is
 * @param evidence what shows it
 */
public record Measure(
    @Key String id,
    @Nullable String provision,
    @Nullable String thing,
    @Nullable String region,
    @Nullable Integer year,
    @Nullable String body,
    @Nullable LocalDate on,
    @Nullable MeasureStatus status,
    @Nullable String evidence) {}

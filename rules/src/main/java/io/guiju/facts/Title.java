package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A title that an enterprise holds, or is a candidate for.
 *
 * @param id the host's identifier of the recognition
 * @param enterpriseId the enterprise
 * @param kind which title
 * @param status whether it is recognised
 * @param validFrom its first day
 * @param validUntil its last day, on which it still counts
 */
public record Title(
    @Key String id,
    @Nullable @Reference(Enterprise.class) String enterpriseId,
    @Nullable TitleKind kind,
    @Nullable TitleStatus status,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {}

package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An investor of a platform.
 *
 * @param platformId the platform
 * @param investorId the investor, as the host names it
 * @param territory where the investor comes from
 */
public record Investor(
    @Key @Reference(Platform.class) String platformId,
    @Key String investorId,
    @Nullable Territory territory) {}

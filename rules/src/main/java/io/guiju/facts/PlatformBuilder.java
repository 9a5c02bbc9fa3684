package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that builds a platform, or is to.
 *
 * @param platformId the platform
 * @param organisationId the organisation
 * @param organisationKind what the organisation is
 * @param leads whether it leads the building (牵头)
 */
public record PlatformBuilder(
    @Key @Reference(Platform.class) String platformId,
    @Key @Reference({Enterprise.class, Platform.class}) String organisationId,
    @Nullable OrganisationKind organisationKind,
    @Nullable Boolean leads) {}

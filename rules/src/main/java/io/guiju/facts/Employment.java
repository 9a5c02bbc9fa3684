package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That someone is employed, was or is to be.
 *
 * @param id the host's identifier
 * @param personId the person
 * @param employerId the organisation, as the host names it
 * @param employerKind what the organisation is
 * @param validFrom the first day
 * @param validUntil the last day; 9999-12-31 where no end is agreed
 */
public record Employment(
    @Key String id,
    @Nullable @Reference(Person.class) String personId,
    @Nullable String employerId,
    @Nullable OrganisationKind employerKind,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {}

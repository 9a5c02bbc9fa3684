package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Reference;

/**
 * An organisation that takes part in a project without leading it.
 *
 * @param projectId the project
 * @param organisationId the organisation
 */
public record ProjectMember(
    @Key @Reference(Project.class) String projectId,
    @Key @Reference({Enterprise.class, Platform.class}) String organisationId) {}

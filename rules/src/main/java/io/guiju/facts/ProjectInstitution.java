package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Reference;

/**
 * A platform or institution that is built together with a project.
 *
 * @param projectId the project
 * @param platformId the platform or institution
 */
public record ProjectInstitution(
    @Key @Reference(Project.class) String projectId,
    @Key @Reference(Platform.class) String platformId) {}

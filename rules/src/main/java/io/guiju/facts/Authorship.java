package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Reference;

/**
 * That someone made an achievement, alone or with others.
 *
 * @param personId the person
 * @param achievementId the achievement
 */
public record Authorship(
    @Key @Reference(Person.class) String personId,
    @Key @Reference(Achievement.class) String achievementId) {}

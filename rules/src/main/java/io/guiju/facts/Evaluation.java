package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of a platform's performance for one year.
 *
 * @param platformId the platform
 * @param year the year that is evaluated
 * @param grade the result, in the words of those who evaluate
 */
public record Evaluation(
    @Key @Reference(Platform.class) String platformId, @Key Integer year, @Nullable String grade) {}

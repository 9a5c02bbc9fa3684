package io.guiju.progress;

import io.guiju.type.Key;
import io.guiju.type.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What was last reported of an item of a duty.
 *
 * @param item what it is for
 */
public record Reported(
    @Key @Reference(DutyItem.class) String item, @Nullable MeasureStatus status) {}

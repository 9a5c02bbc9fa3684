package io.guiju.progress;

import io.guiju.type.Key;
import io.guiju.type.Ratio;
import io.guiju.type.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What was measured for a target, from observations: a value, a sum, or growth.
 *
 * @param item what it is for
 */
public record Measured(@Key @Reference(TargetItem.class) String item, @Nullable Ratio value) {}

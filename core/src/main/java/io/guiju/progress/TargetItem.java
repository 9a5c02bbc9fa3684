package io.guiju.progress;

import io.guiju.pack.Target;
import io.guiju.type.Key;
import io.guiju.type.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A target, or one year or region of it, as the generic rules see it.
 *
 * @param id the provision, with the year or the region
 * @param comparison how its value is compared
 * @param limit what it is compared with; null where that is not known
 * @param near what is enough for a number that the plan says to be about right
 */
public record TargetItem(
    @Key String id,
    Target.@Nullable Comparison comparison,
    @Nullable Ratio limit,
    @Nullable Ratio near) {}

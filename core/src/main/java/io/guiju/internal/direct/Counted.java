package io.guiju.internal.direct;

import io.guiju.type.Place;
import org.jspecify.annotations.Nullable;

/**
 * What contribution rules say of a subject.
 *
 * @param verdict satisfied where it adds, not applicable where it is outside the plan's scope
 * @param place where it is; null where that is not known closely enough
 */
public record Counted(Verdict verdict, @Nullable Place place) {}

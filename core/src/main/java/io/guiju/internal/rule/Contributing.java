package io.guiju.internal.rule;

import io.guiju.pack.Indicator;
import io.guiju.pack.Provision;
import io.guiju.type.Property;
import org.jspecify.annotations.Nullable;

/**
 * What a rule adds for each subject that it finds.
 *
 * @param target the target under whose sentence it stands
 * @param indicator to what it adds: that of the target, or a part of it where that is a share
 * @param adds the term of the subject that is added; null where subjects are counted
 * @param inYear the term of the subject that says to which year; null for that of the date
 */
public record Contributing(
    Provision target, Indicator indicator, @Nullable Property adds, @Nullable Property inYear) {}

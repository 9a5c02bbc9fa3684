package io.guiju.benchmarks.speed;

import io.guiju.facts.Territory;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.type.Key;
import io.guiju.type.ListParameter;
import io.guiju.type.Ratio;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the rules of made-up packs compare with: as three provisions of the plan have it. */
public record MadeUpParameters(
    @Key LocalDate asOf,
    int fiscalYear,
    @Nullable Ratio share,
    ListParameter<TitleKind> titles,
    ListParameter<TitleStatus> statuses,
    ListParameter<Territory> abroad) {}

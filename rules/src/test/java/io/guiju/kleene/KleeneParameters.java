package io.guiju.kleene;

import io.guiju.facts.TitleKind;
import io.guiju.type.Key;
import io.guiju.type.ListParameter;
import io.guiju.type.Ratio;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the rules of logic compare with. */
public record KleeneParameters(
    @Key LocalDate asOf,
    int fiscalYear,
    @Nullable Ratio floor,
    ListParameter<TitleKind> openKinds,
    ListParameter<TitleKind> closedKinds,
    ListParameter<TitleKind> unsetKinds) {}

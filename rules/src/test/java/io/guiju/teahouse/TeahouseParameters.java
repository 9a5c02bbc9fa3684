package io.guiju.teahouse;

import io.guiju.type.Key;
import io.guiju.type.ListParameter;
import java.time.LocalDate;

/** What the rules of the teahouse compare with. */
public record TeahouseParameters(
    @Key LocalDate asOf, int fiscalYear, ListParameter<PotKind> goodKinds) {}

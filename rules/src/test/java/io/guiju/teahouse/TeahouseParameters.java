package io.guiju.teahouse;

import io.guiju.Key;
import io.guiju.ListParameter;
import java.time.LocalDate;

/** What the rules of the teahouse compare with. */
public record TeahouseParameters(
    @Key LocalDate asOf, int fiscalYear, ListParameter<PotKind> goodKinds) {}

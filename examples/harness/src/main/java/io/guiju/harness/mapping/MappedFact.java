package io.guiju.harness.mapping;

import io.guiju.type.FactType;
import java.util.List;

/** A fact that each row gives. */
public record MappedFact(FactType type, List<MappedTerm> terms) {}

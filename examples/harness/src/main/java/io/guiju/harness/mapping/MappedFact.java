package io.guiju.harness.mapping;

import io.guiju.type.FactType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact that each row gives. */
public record MappedFact(FactType type, List<MappedTerm> terms) {
  /** Where a component comes from; null where the mapping does not say. */
  public @Nullable MappedTerm term(String component) {
    for (MappedTerm term : terms) {
      if (term.property().name().equals(component)) {
        return term;
      }
    }
    return null;
  }
}

package io.guiju.internal.ways;

import io.guiju.type.FactType;
import org.jspecify.annotations.Nullable;

/** What a way chooses for a pattern: a fact that was supplied, or a new one. */
final class Slot {
  private final FactType type;
  private final @Nullable Object fact;

  private Slot(FactType type, @Nullable Object fact) {
    this.type = type;
    this.fact = fact;
  }

  static Slot of(Object fact) {
    return new Slot(FactType.of(fact.getClass()), fact);
  }

  static Slot fresh(FactType type) {
    return new Slot(type, null);
  }

  FactType type() {
    return type;
  }

  /** Null for a new fact. */
  @Nullable Object fact() {
    return fact;
  }
}

package io.guiju.internal.ways;

import io.guiju.type.Property;
import org.jspecify.annotations.Nullable;

/** A property of what was chosen for a pattern. */
record Cell(Slot slot, Property property) {
  /** Its value as supplied; null where it has none or the fact is new. */
  @Nullable Object now() {
    return slot.fact() == null ? null : property.of(slot.fact());
  }

  /** Whether it is a component, which a host supplies, and not computed. */
  boolean isSupplied() {
    return slot.type().components().contains(property);
  }
}

package io.guiju.internal.progress;

import io.guiju.Outcome;
import java.util.List;
import java.util.Set;

/** The outcome of a whole by those of its parts. */
final class Together {
  private Together() {}

  /** One that is missed is enough; then one whose time has not come; one that is not known. */
  static Outcome all(Set<Outcome> parts) {
    return first(
        List.of(Outcome.NOT_SATISFIED, Outcome.PENDING, Outcome.UNDETERMINED),
        parts,
        Outcome.SATISFIED);
  }

  /** One that is reached is enough; then one whose time has not come; one that is not known. */
  static Outcome any(Set<Outcome> parts) {
    return first(
        List.of(Outcome.SATISFIED, Outcome.PENDING, Outcome.UNDETERMINED),
        parts,
        Outcome.NOT_SATISFIED);
  }

  private static Outcome first(List<Outcome> order, Set<Outcome> parts, Outcome none) {
    return order.stream().filter(parts::contains).findFirst().orElse(none);
  }
}

package io.guiju.internal;

import io.guiju.Facts;
import io.guiju.internal.compiled.Scene;

/** A subject of a check, with what its findings keep so that they can be explained. */
final class Asked extends Scene {
  private final Reasons reasons;
  private final Object given;

  /**
   * @param facts what is known on the date
   * @param supplied the facts as the host supplied them
   */
  Asked(Reasons reasons, Facts facts, Facts supplied, Object subject) {
    super(facts, reasons.dated(), subject);
    this.reasons = reasons;
    Object before = facts == supplied ? null : supplied.find(key());
    this.given = before == null ? subject : before;
  }

  Reasons reasons() {
    return reasons;
  }

  /** The subject as the host supplied it. */
  Object given() {
    return given;
  }
}

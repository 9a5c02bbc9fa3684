package io.guiju.internal;

import io.guiju.Facts;
import io.guiju.internal.compiled.Scene;
import io.guiju.internal.direct.Placed;
import io.guiju.pack.Provision;
import org.jspecify.annotations.Nullable;

/** A subject of a check, with what its findings keep so that they can be explained. */
final class Asked extends Scene {
  private final Reasons reasons;
  private final Object given;

  /** Told when it is first asked for; whoever asks at the same time is told the same. */
  private @Nullable Placed placed;

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

  /**
   * Where it is.
   *
   * @param provision one about it
   */
  Placed placed(Provision provision) {
    Placed known = placed;
    if (known == null) {
      known = reasons.direct().placed(provision, subject(), facts());
      placed = known;
    }
    return known;
  }
}

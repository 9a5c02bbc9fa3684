package io.guiju.internal;

import io.guiju.Explanation;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.Ladder;
import io.guiju.Outcome;
import io.guiju.Ways;
import io.guiju.pack.Provision;
import io.guiju.type.FactKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A finding that derives its explanation when asked. */
record DefaultFinding(Judged judged, Object subject, FactKey key, Reasons reasons)
    implements Finding {
  /**
   * @param given the facts as the host supplied them
   */
  static DefaultFinding of(Judged judged, Facts given, Reasons reasons) {
    FactKey key = reasons.facts().keyOf(judged.subject());
    Object subject = given == reasons.facts() ? null : given.find(key);
    return new DefaultFinding(judged, subject == null ? judged.subject() : subject, key, reasons);
  }

  @Override
  public Provision provision() {
    return judged.provision();
  }

  @Override
  public LocalDate asOf() {
    return reasons.asOf();
  }

  @Override
  public Outcome outcome() {
    return judged.verdict().outcome();
  }

  @Override
  public Explanation explanation() {
    return reasons.explanation(judged);
  }

  @Override
  public Ways ways() {
    return reasons.ways(judged);
  }

  @Override
  public @Nullable Ladder ladder() {
    return reasons.ladder(judged);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return Sameness.equal(this, other);
  }

  @Override
  public int hashCode() {
    return Sameness.hash(this);
  }

  @Override
  public String toString() {
    return Sameness.say(this);
  }
}

package io.guiju.internal;

import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.Ladder;
import io.guiju.Outcome;
import io.guiju.Ways;
import io.guiju.pack.Provision;
import io.guiju.type.FactKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A finding of which all is known, such as one that was read. */
public record KnownFinding(
    Provision provision,
    Object subject,
    FactKey key,
    LocalDate asOf,
    Outcome outcome,
    Explanation explanation,
    Ways ways,
    @Nullable Ladder ladder)
    implements Finding {
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

package io.guiju.internal;

import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.Ladder;
import io.guiju.Outcome;
import io.guiju.Ways;
import io.guiju.internal.direct.Verdict;
import io.guiju.pack.Provision;
import io.guiju.type.FactKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A finding that derives its explanation when asked. */
record DefaultFinding(Provision provision, Asked asked, Verdict verdict) implements Finding {
  @Override
  public Object subject() {
    return asked.given();
  }

  @Override
  public FactKey key() {
    return asked.key();
  }

  @Override
  public LocalDate asOf() {
    return asked.reasons().asOf();
  }

  @Override
  public Outcome outcome() {
    return verdict.outcome();
  }

  @Override
  public Explanation explanation() {
    return asked.reasons().explanation(provision, asked, verdict);
  }

  @Override
  public Ways ways() {
    return asked.reasons().ways(provision, asked, verdict.outcome());
  }

  @Override
  public @Nullable Ladder ladder() {
    return asked.reasons().ladder(provision, asked, verdict);
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

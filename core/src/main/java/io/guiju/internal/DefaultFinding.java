package io.guiju.internal;

import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.Ways;
import io.guiju.pack.Provision;
import io.guiju.type.FactKey;
import java.time.LocalDate;
import java.util.function.Supplier;

/** A finding that derives its explanation when asked. */
record DefaultFinding(
    Provision provision,
    Object subject,
    FactKey key,
    LocalDate asOf,
    Outcome outcome,
    Supplier<Explanation> why,
    Supplier<Ways> how)
    implements Finding {
  @Override
  public Explanation explanation() {
    return why.get();
  }

  @Override
  public Ways ways() {
    return how.get();
  }

  @Override
  public String toString() {
    return provision + " " + key + " as of " + asOf + ": " + outcome;
  }
}

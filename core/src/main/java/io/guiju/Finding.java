package io.guiju;

import io.guiju.pack.Provision;
import io.guiju.type.FactKey;
import java.time.LocalDate;

/** What one provision means for one subject. */
public interface Finding {
  Provision provision();

  /** The fact that the finding is about. */
  Object subject();

  FactKey key();

  LocalDate asOf();

  Outcome outcome();

  /** Why; derived anew at each call, since most findings are counted and never explained. */
  Explanation explanation();
}

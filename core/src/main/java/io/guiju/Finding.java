package io.guiju;

import io.guiju.pack.Provision;
import io.guiju.type.FactKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one provision means for one subject.
 *
 * <p>Two findings are equal when their provision, subject, key, date, outcome, explanation, ways
 * and ladder are, whether they were derived or read. To compare two derives what was not derived
 * yet; their hash code is cheap.
 */
public interface Finding {
  Provision provision();

  /** The fact that the finding is about. */
  Object subject();

  FactKey key();

  LocalDate asOf();

  Outcome outcome();

  /** Why; derived anew at each call, since most findings are counted and never explained. */
  Explanation explanation();

  /** How it can be granted; derived from the explanation and the ways. */
  default Route route() {
    return Route.of(outcome(), explanation(), ways());
  }

  /** What it takes to satisfy the provision; searched anew at each call. */
  Ways ways();

  /**
   * Where the subject stands on the ladder of a provision whose effect is a placement, and how it
   * climbs; null for other provisions, and for a subject that is not, or not known to be, within
   * the scope of the plan. Searched anew at each call.
   */
  @Nullable Ladder ladder();
}

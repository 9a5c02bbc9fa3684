package io.guiju.internal.direct;

import io.guiju.Fault;
import io.guiju.Outcome;
import io.guiju.Truth;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * The outcome of a provision for a subject, before it is cross-checked.
 *
 * @param rules the truth of each rule that was asked, by its name; empty where the scope of the
 *     plan decides, and where the compiled rules were asked, which say no more than an outcome
 */
public record Verdict(Outcome outcome, Map<String, Truth> rules, Set<Fault> faults) {
  private static final Verdict[] BARE =
      Arrays.stream(Outcome.values())
          .map(outcome -> new Verdict(outcome, Map.of(), Set.of()))
          .toArray(Verdict[]::new);

  /** Nothing but the outcome. */
  public static Verdict of(Outcome outcome) {
    return BARE[outcome.ordinal()];
  }
}

package io.guiju;

import io.guiju.type.FactKey;
import java.util.List;

/**
 * Why a finding has its outcome, derived from the compiled rule.
 *
 * @param grounds the conditions in the order of the rule; empty where no rule was asked
 * @param gaps how much the failed ones lack; empty unless the outcome is not satisfied
 * @param missing what kept it undetermined; empty for other outcomes
 * @param faults what went wrong; empty unless the outcome is an error
 * @param shownFor the facts beside the subject that the finding is shown for as well
 */
public record Explanation(
    List<Ground> grounds,
    List<Gap> gaps,
    List<MissingFact> missing,
    List<Fault> faults,
    List<FactKey> shownFor) {
  public Explanation {
    grounds = List.copyOf(grounds);
    gaps = List.copyOf(gaps);
    missing = List.copyOf(missing);
    faults = List.copyOf(faults);
    shownFor = List.copyOf(shownFor);
  }

  /** The same with what is missing said otherwise; as it is where there is nothing to say. */
  public Explanation lacking(List<MissingFact> others) {
    return others.isEmpty() ? this : new Explanation(grounds, gaps, others, faults, shownFor);
  }
}

package io.guiju.benchmarks.speed;

import io.guiju.Outcome;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One that tells what is satisfied, and of the rest nothing. */
abstract class SatisfiedOnly implements Contender {
  private final Collection<String> provisions;

  /**
   * @param provisions those that it can express
   */
  SatisfiedOnly(Collection<String> provisions) {
    this.provisions = provisions;
  }

  @Override
  public final Map<String, Outcome> said(Object result) {
    Set<?> satisfied = satisfied(result);
    Map<String, Outcome> said = new LinkedHashMap<>();
    for (String provision : provisions) {
      said.put(
          provision, satisfied.contains(provision) ? Outcome.SATISFIED : Outcome.NOT_SATISFIED);
    }
    return said;
  }

  /** The provisions that are satisfied, by what {@link #judge} gave. */
  Set<?> satisfied(Object result) {
    return (Set<?>) result;
  }

  @Override
  public final boolean knowsUnknown() {
    return false;
  }
}

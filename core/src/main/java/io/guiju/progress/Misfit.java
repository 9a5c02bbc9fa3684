package io.guiju.progress;

import io.guiju.Facts;
import io.guiju.pack.RulePack;
import io.guiju.type.FactException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an observation or a measure says nothing about a plan. For whoever reads them, so that one
 * bad row is set aside instead of ending a run: {@link io.guiju.ComplianceChecker#progress} throws.
 *
 * @param component what is wrong
 * @param why what is wrong with it
 * @param known what could stand there; of a range its ends; empty where that is open
 */
public record Misfit(String component, Why why, List<String> known) {
  /** What is wrong with a component. */
  public enum Why {
    /** It is needed here, and not there. */
    MISSING,
    /** The pack does not know it. */
    UNKNOWN,
    /** It is no code of an administrative division. */
    NO_PLACE,
    /** It is an administrative division, or lies elsewhere, where a zone of the plan's is meant. */
    NO_ZONE,
    /** It is too small or too large to be meant. */
    OUT_OF_RANGE,
    /** It is a fraction of what is counted whole. */
    NOT_WHOLE,
    /** It is more than the whole that it is a part of. */
    MORE_THAN_ALL,
    /** It had not begun when this was reported as done. */
    NOT_BEGUN,
    /** It has no meaning here. */
    NOT_WANTED,
    /** It contradicts the value, which is known; of records that count there cannot be fewer. */
    BELOW_VALUE
  }

  public Misfit {
    known = List.copyOf(known);
  }

  static Misfit of(String component, Why why) {
    return new Misfit(component, why, List.of());
  }

  static Misfit outside(String component, Object from, Object through) {
    return new Misfit(
        component, Why.OUT_OF_RANGE, List.of(String.valueOf(from), String.valueOf(through)));
  }

  /** What keeps an observation from fitting the pack, or null. */
  public static @Nullable Misfit of(RulePack pack, Observation seen) {
    return new ObservationFit(pack, seen).misfit();
  }

  /** What keeps a measure from fitting the pack, or null. */
  public static @Nullable Misfit of(RulePack pack, Measure measure) {
    return new MeasureFit(pack, measure).misfit();
  }

  /**
   * Holds all observations and measures against a pack.
   *
   * @throws FactException if one does not fit it; the message says which, and why
   */
  public static void refuse(RulePack pack, Facts facts) {
    for (Object fact : facts.of(Observation.class)) {
      Misfit misfit = of(pack, (Observation) fact);
      if (misfit != null) {
        throw new FactException(MisfitText.of(misfit, (Observation) fact));
      }
    }
    for (Object fact : facts.of(Measure.class)) {
      Misfit misfit = of(pack, (Measure) fact);
      if (misfit != null) {
        throw new FactException(MisfitText.of(misfit, (Measure) fact));
      }
    }
  }
}

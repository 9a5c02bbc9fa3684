package io.guiju.harness.records;

import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Nearest;
import io.guiju.harness.words.Problem;
import io.guiju.pack.RulePack;
import io.guiju.progress.Measure;
import io.guiju.progress.Misfit;
import io.guiju.progress.Observation;
import io.guiju.type.FactType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts about the plan itself, which belong to no subject. */
public final class PlanFacts {
  private static final Set<FactType> TYPES =
      Set.of(FactType.of(Observation.class), FactType.of(Measure.class));

  private PlanFacts() {}

  public static Set<FactType> types() {
    return TYPES;
  }

  /** What keeps a fact from fitting the plan, or null. */
  static @Nullable Misfit misfit(RulePack pack, Record fact) {
    if (fact instanceof Observation seen) {
      return Misfit.of(pack, seen);
    }
    return fact instanceof Measure measure ? Misfit.of(pack, measure) : null;
  }

  /**
   * Why the value of a cell does not fit.
   *
   * @param label what people call what is wrong
   */
  static Problem reason(Misfit misfit, String value, Object label) {
    return switch (misfit.why()) {
      case MISSING ->
          misfit.known().isEmpty()
              ? Problem.of("plan.missing", label)
              : Problem.of("plan.missing.known", label, Listing.of(misfit.known()));
      case UNKNOWN ->
          misfit.component().equals("unit")
              ? Problem.of("plan.unit", label, value, Listing.of(misfit.known()))
              : Problem.of("plan.unknown", label, value, new Nearest(value, misfit.known()));
      case NO_PLACE -> Problem.of("plan.noPlace", label, value);
      case OUT_OF_RANGE ->
          misfit.known().isEmpty()
              ? Problem.of("plan.small", label, value)
              : Problem.of(
                  "plan.range", label, value, misfit.known().get(0), misfit.known().get(1));
      case BELOW_VALUE -> Problem.of("plan.belowValue", label, value, Listing.of(misfit.known()));
      case NOT_WANTED -> Problem.of("plan.notWanted", label, value);
    };
  }
}

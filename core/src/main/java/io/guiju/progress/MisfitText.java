package io.guiju.progress;

import io.guiju.pack.Advice;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.List;
import java.util.Objects;

/** What does not fit, in a sentence for programmers. */
final class MisfitText {
  private MisfitText() {}

  static String of(Misfit misfit, Observation seen) {
    return "The observation of "
        + seen.indicator()
        + " for "
        + seen.region()
        + " in "
        + seen.year()
        + " does not fit the plan: its "
        + problem(misfit, seen);
  }

  static String of(Misfit misfit, Measure measure) {
    return "The measure "
        + measure.id()
        + " of "
        + measure.provision()
        + " does not fit the plan: its "
        + problem(misfit, measure);
  }

  private static String problem(Misfit misfit, Record fact) {
    String component = misfit.component();
    List<String> known = misfit.known();
    Property property = Objects.requireNonNull(FactType.of(fact.getClass()).property(component));
    String value = component + " '" + property.of(fact) + "' ";
    return switch (misfit.why()) {
      case MISSING ->
          component
              + " is missing"
              + (known.isEmpty() ? "" : ". Give one of " + String.join(", ", known));
      case UNKNOWN ->
          component.equals("unit")
              ? value + "is none of " + String.join(", ", known)
              : value + "is not known. " + Advice.nearest(String.valueOf(property.of(fact)), known);
      case NO_PLACE -> value + "is no code of an administrative division, as in 330400";
      case NO_ZONE -> value + "is no zone of the plan's region; name the zone";
      case OUT_OF_RANGE ->
          known.isEmpty()
              ? value + "is too small"
              : value + "is not from " + known.get(0) + " through " + known.get(1);
      case NOT_WHOLE -> value + "is a fraction of what is counted whole";
      case MORE_THAN_ALL -> value + "is more than the whole, " + known.get(0);
      case NOT_BEGUN -> value + "had not begun when it was reported as done";
      case BELOW_VALUE -> value + "is less than the value " + String.join(", ", misfit.known());
      case NOT_WANTED -> value + "has no meaning here; leave it out";
    };
  }
}

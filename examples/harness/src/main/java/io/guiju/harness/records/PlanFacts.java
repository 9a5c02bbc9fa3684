package io.guiju.harness.records;

import io.guiju.harness.words.Listing;
import io.guiju.harness.words.NearIds;
import io.guiju.harness.words.Nearest;
import io.guiju.harness.words.Problem;
import io.guiju.pack.Advice;
import io.guiju.pack.Named;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.pack.Text;
import io.guiju.pack.Vocabulary;
import io.guiju.progress.Measure;
import io.guiju.progress.Misfit;
import io.guiju.progress.Observation;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts about the plan itself, which belong to no subject. */
public final class PlanFacts {
  private static final Set<FactType> TYPES =
      Set.of(FactType.of(Observation.class), FactType.of(Measure.class));

  private static final @Nullable Property VALUE = FactType.of(Observation.class).property("value");

  private PlanFacts() {}

  public static Set<FactType> types() {
    return TYPES;
  }

  /** What keeps a fact from fitting the plan, or null. */
  public static @Nullable Misfit misfit(RulePack pack, Record fact) {
    if (fact instanceof Observation seen) {
      return Misfit.of(pack, seen);
    }
    return fact instanceof Measure measure ? Misfit.of(pack, measure) : null;
  }

  /** Whether a property is the value of an observation, beside which people write the unit. */
  static boolean isValue(Property property) {
    return property == VALUE;
  }

  static boolean isPercent(String text) {
    return text.length() > 1 && (text.endsWith("%") || text.endsWith("％"));
  }

  /**
   * That a value is in percent, as it says itself.
   *
   * @throws BadRow if its unit is said to be another
   */
  static void percent(String column, String text, @Nullable Object unit, Map<String, Object> values)
      throws BadRow {
    if (unit != null && !unit.equals("%") && !unit.equals("％")) {
      throw BadRow.of(column, text, Problem.of("plan.percent", text, unit));
    }
    values.put("unit", "%");
  }

  /** Regions by the names that the pack gives them, as places elsewhere. */
  static void placeByName(Vocabulary vocabulary, FactType type, Map<String, Object> values) {
    if (TYPES.contains(type)) {
      values.computeIfPresent(
          "region",
          (term, region) ->
              vocabulary.places().stream()
                  .filter(place -> isCalled(vocabulary.label(place), region))
                  .<Object>map(Place::code)
                  .findFirst()
                  .orElse(region));
    }
  }

  private static boolean isCalled(@Nullable Text label, Object name) {
    return label != null && (label.zh().equals(name) || label.en().equals(name));
  }

  /** Why a fact does not fit, where no cell says what it holds. */
  public static Problem reason(RulePack pack, Misfit misfit, Record fact) {
    FactType type = FactType.of(fact.getClass());
    Term term = pack.vocabulary().term(type, misfit.component());
    Property property = type.property(misfit.component());
    return reason(
        pack,
        misfit,
        property == null ? "" : String.valueOf(property.of(fact)),
        term == null ? misfit.component() : term.label());
  }

  /**
   * Why the value of a cell does not fit.
   *
   * @param label what people call what is wrong
   */
  static Problem reason(RulePack pack, Misfit misfit, String value, Object label) {
    return switch (misfit.why()) {
      case MISSING ->
          misfit.known().isEmpty()
              ? Problem.of("plan.missing", label)
              : isLong(misfit)
                  ? Problem.of("plan.missing.many", label, misfit.known().size())
                  : Problem.of("plan.missing.known", label, known(pack, misfit));
      case UNKNOWN ->
          switch (misfit.component()) {
            case "unit" -> Problem.of("plan.unit", label, value, Listing.of(misfit.known()));
            case "region" -> Problem.of("plan.region", label, value, known(pack, misfit));
            default ->
                isLong(misfit) && Advice.nearestName(value, misfit.known()) == null
                    ? Problem.of(
                        "plan.unknown.many", label, value, NearIds.of(value, misfit.known()))
                    : Problem.of("plan.unknown", label, value, new Nearest(value, misfit.known()));
          };
      case NO_PLACE -> Problem.of("plan.noPlace", label, value);
      case NO_ZONE -> Problem.of("plan.noZone", label, value);
      case OUT_OF_RANGE ->
          misfit.known().isEmpty()
              ? Problem.of("plan.small", label, value)
              : Problem.of(
                  "plan.range", label, value, misfit.known().get(0), misfit.known().get(1));
      case BELOW_VALUE -> Problem.of("plan.belowValue", label, value, Listing.of(misfit.known()));
      case NOT_WHOLE -> Problem.of("plan.notWhole", label, value);
      case MORE_THAN_ALL -> Problem.of("plan.moreThanAll", label, value, misfit.known().get(0));
      case NOT_BEGUN -> Problem.of("plan.notBegun", label, value);
      case NOT_WANTED -> Problem.of("plan.notWanted", label, value);
    };
  }

  /** Whether there is more to choose from than anybody reads in each row that is rejected. */
  private static boolean isLong(Misfit misfit) {
    return misfit.known().size() > NearIds.MANY;
  }

  /** What could stand there; of regions their codes with their names, of things as well. */
  private static Listing known(RulePack pack, Misfit misfit) {
    return Listing.of(misfit.known().stream().map(id -> called(pack, misfit, id)).toList());
  }

  private static Object called(RulePack pack, Misfit misfit, String id) {
    Text name =
        misfit.component().equals("region")
            ? pack.vocabulary().label(new Place(id))
            : pack.named().stream()
                .filter(named -> named.id().equals(id))
                .map(Named::name)
                .findFirst()
                .orElse(null);
    return name == null ? id : new Text(id + " " + name.zh(), id + " " + name.en());
  }
}

package io.guiju.verify;

import io.guiju.Outcome;
import io.guiju.pack.Firmness;
import io.guiju.progress.DutyProgress;
import io.guiju.progress.Progress;
import io.guiju.progress.TargetProgress;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a target or a duty is to stand; of what a case does not say, everything is as expected.
 *
 * @param standing a constant of {@link io.guiju.progress.Standing} or {@value #NONE}; null where
 *     the case does not say
 * @param missing of a target the years of which nothing is known, of a duty the parts of which
 *     nothing is reported, sorted; null where the case does not say
 * @param failed the parts that missed it, sorted; null where the case does not say
 * @param firmness how strongly the plan has to speak; null where the case does not say
 */
public record ProgressExpectation(
    Outcome outcome,
    @Nullable String standing,
    @Nullable List<String> missing,
    @Nullable List<String> failed,
    @Nullable Firmness firmness)
    implements Expectation {
  static final String NONE = "none";

  /** The first thing in which it differs; null where it is as expected. */
  public @Nullable Mismatch mismatch(Progress found) {
    return Stream.of(
            differs(Mismatch.What.OUTCOME, List.of(outcome.name()), found.outcome().name()),
            differs(Mismatch.What.STANDING, one(standing), standing(found)),
            missing == null
                ? null
                : Mismatch.of(Mismatch.What.MISSING, missing, parts(found, Outcome.UNDETERMINED)),
            failed == null
                ? null
                : Mismatch.of(Mismatch.What.FAILED, failed, parts(found, Outcome.NOT_SATISFIED)),
            differs(
                Mismatch.What.FIRMNESS,
                one(firmness == null ? null : firmness.name()),
                found.provision().firmness().name()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static List<String> one(@Nullable String said) {
    return said == null ? List.of() : List.of(said);
  }

  /** Null as well where nothing is expected. */
  private static @Nullable Mismatch differs(
      Mismatch.What what, List<String> expected, String found) {
    return expected.isEmpty() ? null : Mismatch.of(what, expected, List.of(found));
  }

  private static String standing(Progress found) {
    return found.standing() == null ? NONE : found.standing().name();
  }

  /** As cases write them; of a target that lacks something, its years. */
  private static List<String> parts(Progress found, Outcome outcome) {
    Stream<String> names;
    if (found instanceof DutyProgress duty) {
      names = duty.parts().stream().filter(p -> p.outcome() == outcome).map(p -> name(p));
    } else {
      TargetProgress target = (TargetProgress) found;
      names =
          outcome == Outcome.UNDETERMINED
              ? target.missing().stream().map(String::valueOf)
              : target.parts().stream()
                  .filter(part -> part.outcome() == outcome)
                  .map(TargetProgress.Part::name);
    }
    return names.sorted().toList();
  }

  /** Its thing, region and year, as far as it has them. */
  private static String name(DutyProgress.Part part) {
    return Stream.of(part.thing() == null ? null : part.thing().id(), part.region(), part.year())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining("/"));
  }
}

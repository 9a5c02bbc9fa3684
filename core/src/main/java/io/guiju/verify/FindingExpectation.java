package io.guiju.verify;

import io.guiju.Finding;
import io.guiju.Ground;
import io.guiju.MissingFact;
import io.guiju.Outcome;
import io.guiju.Route;
import io.guiju.Truth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is to be like; of what a case does not say, everything is as expected.
 *
 * @param missing all that it must name as missing; null where the case does not say
 * @param grounds the truth of terms that it must show, or of the presence of a type of fact; of
 *     several grounds about one term all count, so that one which is false makes the term false
 * @param gaps all the gaps that it must show, by term; null where the case does not say
 */
public record FindingExpectation(
    Outcome outcome,
    @Nullable Set<String> missing,
    @Nullable Route route,
    SortedMap<String, Truth> grounds,
    @Nullable SortedMap<String, String> gaps)
    implements Expectation {
  /** The first thing in which a finding differs; null where it is as expected. */
  public @Nullable Mismatch mismatch(Finding finding) {
    return Stream.of(
            Mismatch.of(Mismatch.What.OUTCOME, named(outcome), named(finding.outcome())),
            missing == null
                ? null
                : Mismatch.of(Mismatch.What.MISSING, sorted(missing), missing(finding)),
            route == null
                ? null
                : Mismatch.of(Mismatch.What.ROUTE, named(route), named(finding.route())),
            Mismatch.of(Mismatch.What.GROUNDS, entries(grounds), entries(grounds(finding))),
            gaps == null ? null : Mismatch.of(Mismatch.What.GAPS, entries(gaps), gaps(finding)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Of the grounds of a finding those that are expected, in one way or another. */
  private SortedMap<String, Truth> grounds(Finding finding) {
    SortedMap<String, Truth> found = new TreeMap<>();
    if (!grounds.isEmpty()) {
      finding.explanation().grounds().stream()
          .filter(ground -> grounds.containsKey(name(ground)))
          .forEach(ground -> found.merge(name(ground), ground.truth(), Truth::and));
    }
    return found;
  }

  private static List<String> missing(Finding finding) {
    return finding.explanation().missing().stream()
        .map(FindingExpectation::name)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> gaps(Finding finding) {
    return finding.explanation().gaps().stream()
        .map(gap -> gap.term() + ": " + ExpectedGap.of(gap))
        .sorted()
        .toList();
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }

  private static List<String> named(Enum<?> constant) {
    return List.of(constant.name());
  }

  private static List<String> entries(Map<String, ?> named) {
    return named.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList();
  }

  /** As cases write it: a term, or the type of a fact that is there or not. */
  private static String name(Ground ground) {
    return ground instanceof Ground.Comparison comparison
        ? comparison.term().toString()
        : ((Ground.Presence) ground).type().name();
  }

  /** As cases write it: a term, a type of fact or a parameter. */
  private static String name(MissingFact missing) {
    if (missing instanceof MissingFact.MissingTerm term) {
      return term.term().toString();
    } else if (missing instanceof MissingFact.NoValue share) {
      return share.term().toString();
    } else if (missing instanceof MissingFact.MissingRecord fact) {
      return fact.type().name();
    } else if (missing instanceof MissingFact.UnsetParameter unset) {
      return unset.parameter().id();
    }
    return ((MissingFact.OutsideOpenList) missing).parameter().id();
  }
}

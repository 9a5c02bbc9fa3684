package io.guiju.mutation;

import io.guiju.pack.Provision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What became of the mutants, in words for who writes the cases. */
final class Score {
  private final Judge judge;
  private final Map<Mutant, Fate> fates = new LinkedHashMap<>();

  Score(Judge judge, List<Mutant> mutants) {
    this.judge = judge;
    mutants.forEach(mutant -> fates.put(mutant, judge.fate(mutant)));
  }

  List<Mutant> of(Fate fate) {
    return fates.keySet().stream().filter(mutant -> fates.get(mutant) == fate).toList();
  }

  /** The score, the same for each kind, and all survivors by provision. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add("rule mutation: " + counts(mutant -> true) + " (" + percent() + " %)");
    for (Kind kind : Kind.values()) {
      if (fates.keySet().stream().anyMatch(mutant -> mutant.kind() == kind)) {
        lines.add("  " + kind + ": " + counts(mutant -> mutant.kind() == kind));
      }
    }
    survivors().forEach((provisions, mutants) -> lines.addAll(lines(provisions, mutants)));
    return String.join("\n", lines);
  }

  private String counts(Predicate<Mutant> which) {
    Map<Fate, Long> counts =
        fates.keySet().stream()
            .filter(which)
            .collect(Collectors.groupingBy(fates::get, Collectors.counting()));
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return Arrays.stream(Fate.values())
        .map(fate -> counts.getOrDefault(fate, 0L) + " " + fate)
        .collect(Collectors.joining(", ", all + " mutants, ", ""));
  }

  /** Of those that can be caught; rounded down, so that 100 means all. */
  private int percent() {
    int caught = of(Fate.CAUGHT).size();
    int survive = of(Fate.SURVIVES).size();
    return survive == 0 ? 100 : 100 * caught / (caught + survive);
  }

  private Map<List<Provision>, List<Mutant>> survivors() {
    return of(Fate.SURVIVES).stream()
        .collect(
            Collectors.groupingBy(Mutant::provisions, LinkedHashMap::new, Collectors.toList()));
  }

  private List<String> lines(List<Provision> provisions, List<Mutant> survivors) {
    String ids = provisions.stream().map(Provision::id).collect(Collectors.joining(", "));
    if (!judge.hasCases(survivors.get(0))) {
      return List.of(ids + ": no cases, all " + survivors.size() + " mutants survive");
    }
    List<String> lines = new ArrayList<>();
    lines.add(ids + ": " + survivors.size() + (survivors.size() == 1 ? " survives" : " survive"));
    String place = "";
    for (Mutant mutant : survivors) {
      if (!mutant.place().equals(place)) {
        place = mutant.place();
        lines.add("  " + place);
      }
      lines.add("    " + mutant.kind() + ": " + mutant.change());
    }
    return lines;
  }
}

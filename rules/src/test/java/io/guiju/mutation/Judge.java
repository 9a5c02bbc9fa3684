package io.guiju.mutation;

import io.guiju.CrossCheck;
import io.guiju.pack.RulePack;
import io.guiju.type.FactException;
import io.guiju.verify.Case;
import io.guiju.verify.PackCases;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the cases of a pack against its mutants, evaluated directly. */
final class Judge {
  private final Map<String, List<Case>> cases;
  private final Set<String> cannotMatter;

  /**
   * @param cannotMatter the mutants that no case can catch
   */
  Judge(RulePack pack, Set<String> cannotMatter) {
    // A case that fails without any mutant would seem to catch them all.
    this.cases =
        PackCases.of(pack).stream()
            .filter(each -> each.run(pack, CrossCheck.never()).passed())
            .collect(Collectors.groupingBy(Case::provision));
    this.cannotMatter = cannotMatter;
  }

  Fate fate(Mutant mutant) {
    if (mutant.pack() == null) {
      return Fate.REFUSED;
    } else if (isCaught(mutant)) {
      return Fate.CAUGHT;
    }
    return cannotMatter.contains(mutant.toString()) ? Fate.CANNOT_MATTER : Fate.SURVIVES;
  }

  private boolean isCaught(Mutant mutant) {
    return mutant.provisions().stream()
        .flatMap(provision -> cases.getOrDefault(provision.id(), List.of()).stream())
        .anyMatch(each -> !passes(mutant.given().apply(each), mutant.pack()));
  }

  /** A case that gives what the mutant no longer knows is refused. */
  private static boolean passes(Case each, RulePack pack) {
    try {
      return each.run(pack, CrossCheck.never()).passed();
    } catch (FactException e) {
      return false;
    }
  }

  boolean hasCases(Mutant mutant) {
    return mutant.provisions().stream().anyMatch(provision -> cases.containsKey(provision.id()));
  }
}

package io.guiju.harness.outline;

import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Problem;
import io.guiju.harness.words.Words;
import io.guiju.pack.Parameter;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.Rule;
import io.guiju.pack.RulePack;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a part of a plan holds, in numbers.
 *
 * @param sections those that hold provisions
 * @param rules those that encode its provisions, each counted once
 * @param terms those that its rules use, each counted once
 * @param parameters those that its rules use, each counted once
 * @param unset those of them for which the plan names no value
 */
record Totals(
    long sections,
    Map<ProvisionKind, Integer> provisions,
    int rules,
    long terms,
    int parameters,
    long unset,
    int cases) {

  static Totals of(RulePack pack, Outline outline, int cases) {
    Map<ProvisionKind, Integer> kinds = new EnumMap<>(ProvisionKind.class);
    List<Rule> rules = new ArrayList<>();
    for (Provision provision : outline.provisions()) {
      kinds.merge(provision.kind(), 1, Integer::sum);
      rules.addAll(pack.rulesOf(provision));
    }
    List<Parameter> parameters =
        rules.stream().flatMap(rule -> rule.parameters().stream()).distinct().toList();
    return new Totals(
        outline.provisions().stream().map(p -> p.citation().section()).distinct().count(),
        kinds,
        (int) rules.stream().distinct().count(),
        rules.stream().flatMap(rule -> rule.terms().stream()).distinct().count(),
        parameters.size(),
        parameters.stream().filter(parameter -> parameter.values().isEmpty()).count(),
        cases);
  }

  String in(Words words) {
    List<Problem> kinds = new ArrayList<>();
    provisions.forEach((kind, n) -> kinds.add(Problem.of("totals." + kind, n)));
    return words.say("totals", sections, Listing.of(kinds), rules, terms, parameters, unset, cases);
  }
}

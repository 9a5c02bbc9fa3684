package io.guiju.mutation;

import io.guiju.Facts;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.RulePattern;
import io.guiju.pack.Provision;
import io.guiju.type.FactType;
import io.guiju.verify.Case;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Mutants that do not care whether a host said that these are all facts of a type. */
final class CompletenessMutants {
  private CompletenessMutants() {}

  static List<Mutant> of(DefaultRulePack pack) {
    List<Mutant> mutants = new ArrayList<>();
    for (Provision provision : pack.entitlements()) {
      for (FactType type : besidesTheSubject(pack.compiledRulesOf(provision))) {
        mutants.add(mutant(pack, provision, type, true));
        mutants.add(mutant(pack, provision, type, false));
      }
    }
    return mutants;
  }

  private static Set<FactType> besidesTheSubject(List<CompiledRule> rules) {
    Set<FactType> types = new LinkedHashSet<>();
    for (CompiledRule rule : rules) {
      RulePattern subject = rule.patterns().get(rule.subject());
      rule.patterns().stream()
          .filter(pattern -> pattern != subject && !pattern.parameters())
          .forEach(pattern -> types.add(pattern.type()));
    }
    return types;
  }

  private static Mutant mutant(
      DefaultRulePack pack, Provision provision, FactType type, boolean complete) {
    return new Mutant(
        Kind.COMPLETENESS,
        List.of(provision),
        provision.citation().section().folder() + "/rules.drl " + provision,
        type + (complete ? " always" : " never") + " complete",
        pack.with(List.of(provision), pack.parameters(), pack.compiledRulesOf(provision)),
        each -> each.with(facts(pack, each, type, complete)));
  }

  private static Facts facts(DefaultRulePack pack, Case each, FactType type, boolean complete) {
    Facts given = each.facts();
    Facts.Builder facts = Facts.builder();
    given.all().forEach(fact -> facts.add((Record) fact, given.sourceOf(fact)));
    for (FactType other : pack.vocabulary().types()) {
      if (other.equals(type) ? complete : given.isComplete(other.type(), each.subject())) {
        facts.complete(other.type().asSubclass(Record.class));
      }
    }
    return facts.build();
  }
}

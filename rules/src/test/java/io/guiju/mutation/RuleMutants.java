package io.guiju.mutation;

import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.rule.CompiledModel;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.DrlText;
import io.guiju.internal.rule.ModelReader;
import io.guiju.pack.PackException;
import io.guiju.pack.Provision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/** The mutants of rules: compiled, and read as a pack's own are. */
final class RuleMutants {
  private final DefaultRulePack pack;
  private final Map<RuleFile, List<RuleMutator.Step>> steps = new LinkedHashMap<>();
  private final Map<RuleText, CompiledRule> legal = new HashMap<>();

  RuleMutants(DefaultRulePack pack, List<RuleFile> files) {
    this.pack = pack;
    Set<String> imports = new TreeSet<>();
    Set<RuleText> texts = new LinkedHashSet<>();
    for (RuleFile file : files) {
      imports.addAll(file.imports());
      texts.addAll(file.rules());
      steps.put(file, steps(file));
      steps.get(file).forEach(step -> texts.addAll(step.rules()));
    }
    CompiledConditions conditions = new CompiledConditions(imports, texts);
    texts.forEach(text -> read(text, conditions.rule(text)));
  }

  List<Mutant> all() {
    List<Mutant> mutants = new ArrayList<>();
    steps.forEach((file, ofFile) -> ofFile.forEach(step -> mutants.add(mutant(file.name(), step))));
    return mutants;
  }

  /** The pack with all its rules compiled as mutants are, and none of them changed. */
  DefaultRulePack unchanged() {
    List<CompiledRule> rules =
        steps.keySet().stream().flatMap(file -> file.rules().stream()).map(legal::get).toList();
    return pack.with(pack.provisions(), pack.parameters(), rules);
  }

  /** All steps, of all files. */
  Stream<RuleMutator.Step> steps() {
    return steps.values().stream().flatMap(List::stream);
  }

  /** The rules after a step; null where the law refuses one. */
  List<CompiledRule> compiled(RuleMutator.Step step) {
    List<CompiledRule> rules =
        step.rules().stream().map(legal::get).filter(Objects::nonNull).toList();
    return rules.size() == step.rules().size() ? rules : null;
  }

  private List<RuleMutator.Step> steps(RuleFile file) {
    return file.rules().stream()
        .collect(Collectors.groupingBy(RuleText::encodes, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(ofProvision -> RuleMutator.steps(pack, ofProvision).stream())
        .toList();
  }

  private void read(RuleText text, Rule rule) {
    Model alone = new ModelImpl(rule.getPackage()).addRule(rule);
    DrlText drl = new DrlText("rules.drl", "package a\n" + text.drl());
    try {
      legal.put(text, new ModelReader(pack, drl).read(CompiledModel.of(alone)).get(0));
    } catch (PackException refused) {
      // It can never stand in a pack.
    }
  }

  private List<Provision> touched(RuleText rule) {
    return pack.provisions().stream()
        .filter(
            provision ->
                rule.isGeneric()
                    ? provision.kind().name().equalsIgnoreCase(rule.judges())
                    : provision.id().equals(rule.provision()))
        .toList();
  }

  private Mutant mutant(String file, RuleMutator.Step step) {
    List<Provision> touched = touched(step.rules().get(0));
    List<CompiledRule> rules = compiled(step);
    return new Mutant(
        step.kind(),
        touched,
        file + " \"" + step.rule() + "\"",
        step.change(),
        rules == null ? null : pack.with(touched, pack.parameters(), rules),
        UnaryOperator.identity());
  }
}

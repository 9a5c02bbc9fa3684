package io.guiju.internal.pack;

import io.guiju.internal.network.Network;
import io.guiju.internal.network.Network.Global;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.ReadableRule;
import io.guiju.pack.Indicator;
import io.guiju.pack.Named;
import io.guiju.pack.Parameters;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.Rule;
import io.guiju.pack.Rule.Role;
import io.guiju.pack.RulePack;
import io.guiju.pack.Scope;
import io.guiju.pack.Section;
import io.guiju.pack.Silence;
import io.guiju.pack.Target;
import io.guiju.pack.Text;
import io.guiju.pack.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A loaded pack; with its rules, which only this library sees. */
public final class DefaultRulePack implements RulePack {
  private final PackFile file;
  private final Documents documents;
  private final String digest;
  private final List<Named> named;
  private final List<Indicator> indicators;
  private final Map<String, Indicator> indicatorOf = new HashMap<>();
  private final Set<String> ofZones = new HashSet<>();
  private final Map<String, Provision> provisions = new LinkedHashMap<>();
  private final List<Provision> all;
  private final List<Provision> entitlements;
  private final Parameters parameters;
  private final List<CompiledRule> rules;
  private final Map<String, List<CompiledRule>> rulesOf = new ConcurrentHashMap<>();
  private final Network network;
  private final Network planNetwork;
  private final Network tallyNetwork;

  DefaultRulePack(
      PackFile file,
      Documents documents,
      String digest,
      List<Named> named,
      Collection<Indicator> indicators,
      List<Provision> provisions,
      Parameters parameters,
      List<CompiledRule> rules) {
    this.file = file;
    this.documents = documents;
    this.digest = digest;
    this.named = List.copyOf(named);
    this.indicators = List.copyOf(indicators);
    indicators.forEach(indicator -> indicatorOf.put(indicator.id(), indicator));
    this.parameters = parameters;
    this.rules = List.copyOf(rules);
    this.network = network(Role.ENCODES, Global.FINDINGS);
    this.planNetwork = network(Role.JUDGES, Global.FINDINGS);
    this.tallyNetwork = network(Role.CONTRIBUTES, Global.CONTRIBUTIONS);
    List<Provision> entitling = new ArrayList<>();
    for (Provision provision : provisions) {
      this.provisions.put(provision.id(), provision);
      if (provision.kind() == ProvisionKind.ENTITLEMENT) {
        entitling.add(provision);
      }
      Target target = provision.target();
      if (target != null && target.anyRegion()) {
        ofZones.add(target.indicator().id());
      }
    }
    this.all = List.copyOf(this.provisions.values());
    this.entitlements = List.copyOf(entitling);
  }

  private Network network(Role role, Global global) {
    List<CompiledRule> firing = new ArrayList<>();
    for (CompiledRule rule : rules) {
      if (rule.role() == role) {
        firing.add(rule);
      }
    }
    return new Network(List.copyOf(firing), global);
  }

  /** This pack with its rules, whose reading needs everything else. */
  DefaultRulePack with(List<CompiledRule> compiled) {
    return with(provisions(), parameters, compiled);
  }

  /** This pack as it would be with nothing but these. */
  public DefaultRulePack with(
      List<Provision> others, Parameters changed, List<CompiledRule> compiled) {
    return new DefaultRulePack(
        file, documents, digest, named, indicators, others, changed, compiled);
  }

  /** In the order of the plan, then of the files. */
  public List<CompiledRule> compiledRules() {
    return rules;
  }

  /** The Drools side of the rules; it builds its KieBases when they are first needed. */
  public Network network() {
    return network;
  }

  /** The same of the rules that judge the plan itself. */
  public Network planNetwork() {
    return planNetwork;
  }

  /** The same of the rules that add to indicators. */
  public Network tallyNetwork() {
    return tallyNetwork;
  }

  /** The rules that decide a provision; looked up once for each. */
  public List<CompiledRule> compiledRulesOf(Provision provision) {
    List<CompiledRule> known = rulesOf.get(provision.id());
    if (known == null) {
      List<CompiledRule> judging = new ArrayList<>();
      for (CompiledRule rule : rules) {
        if (rule.judges(provision)) {
          judging.add(rule);
        }
      }
      known = List.copyOf(judging);
      rulesOf.put(provision.id(), known);
    }
    return known;
  }

  @Override
  public List<Rule> rulesOf(Provision provision) {
    return rules.stream()
        .filter(rule -> rule.concerns(provision))
        .map(rule -> ReadableRule.of(rule, vocabulary()))
        .toList();
  }

  /** What of it no verdict needs. */
  Documents documents() {
    return documents;
  }

  /** The case file of a section, or null where it has none. */
  public @Nullable Yaml cases(Section section) {
    return documents.cases(section);
  }

  @Override
  public String id() {
    return file.id();
  }

  @Override
  public String version() {
    return file.version();
  }

  @Override
  public Text instrument() {
    return file.instrument();
  }

  @Override
  public Scope scope() {
    return file.scope();
  }

  @Override
  public @Nullable String text() {
    return documents.text();
  }

  @Override
  public List<Named> named() {
    return named;
  }

  @Override
  public List<Indicator> indicators() {
    return indicators;
  }

  @Override
  public @Nullable Indicator indicator(String indicatorId) {
    return indicatorOf.get(indicatorId);
  }

  @Override
  public boolean isOfZones(String indicator) {
    return ofZones.contains(indicator);
  }

  @Override
  public List<Silence> silent() {
    return documents.silent();
  }

  @Override
  public List<Section> sections() {
    return file.sections();
  }

  @Override
  public List<Provision> provisions() {
    return all;
  }

  @Override
  public List<Provision> entitlements() {
    return entitlements;
  }

  @Override
  public @Nullable Provision provision(String provisionId) {
    return provisions.get(provisionId);
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public Vocabulary vocabulary() {
    return file.vocabulary();
  }

  @Override
  public String digest() {
    return digest;
  }
}

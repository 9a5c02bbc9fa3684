package io.guiju.internal.pack;

import io.guiju.internal.network.Network;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.pack.Parameters;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.pack.Scope;
import io.guiju.pack.Section;
import io.guiju.pack.Text;
import io.guiju.pack.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A loaded pack; with its rules, which only this library sees. */
public final class DefaultRulePack implements RulePack {
  private final PackFile file;
  private final String folder;
  private final String digest;
  private final Map<String, Provision> provisions = new LinkedHashMap<>();
  private final Parameters parameters;
  private final List<CompiledRule> rules;
  private final Network network;

  DefaultRulePack(
      PackFile file,
      String folder,
      String digest,
      List<Provision> provisions,
      Parameters parameters,
      List<CompiledRule> rules) {
    this.file = file;
    this.folder = folder;
    this.digest = digest;
    this.parameters = parameters;
    this.rules = List.copyOf(rules);
    this.network = new Network(this.rules);
    provisions.forEach(provision -> this.provisions.put(provision.id(), provision));
  }

  /** This pack with its rules, whose reading needs everything else. */
  DefaultRulePack with(List<CompiledRule> compiled) {
    return new DefaultRulePack(file, folder, digest, provisions(), parameters, compiled);
  }

  /** In the order of the plan, then of the files. */
  public List<CompiledRule> rules() {
    return rules;
  }

  /** The Drools side of the rules; it builds its KieBases when they are first needed. */
  public Network network() {
    return network;
  }

  public List<CompiledRule> rulesOf(Provision provision) {
    return rules.stream().filter(rule -> rule.provision().equals(provision)).toList();
  }

  /** The case file of a section, or null where it has none. */
  public @Nullable Yaml cases(Section section) {
    String resource = folder + "/" + section.folder() + "/cases.yaml";
    String content = Resources.readOrNull(resource);
    return content == null ? null : Yaml.parse(resource, content);
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
  public List<Section> sections() {
    return file.sections();
  }

  @Override
  public List<Provision> provisions() {
    return List.copyOf(provisions.values());
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

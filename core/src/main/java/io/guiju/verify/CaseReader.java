package io.guiju.verify;

import io.guiju.Facts;
import io.guiju.Source;
import io.guiju.internal.pack.Yaml;
import io.guiju.pack.Advice;
import io.guiju.pack.Parameter;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.RulePack;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@code cases.yaml}: groups of cases about one provision, where each case says only how it
 * differs from what is given to all. What a case sets stands instead of what the group sets.
 */
final class CaseReader {
  private static final Set<String> GROUP =
      Set.of("provision", "asOf", "source", "given", "complete", "set", "cases");
  private static final Set<String> CASE =
      Set.of("name", "asOf", "source", "with", "without", "also", "complete", "set", "close");

  private final RulePack pack;
  private final GivenReader reader;
  private final ExpectationReader expectations;
  private final ProgressCaseReader progress;

  CaseReader(RulePack pack) {
    this.pack = pack;
    this.reader = new GivenReader(pack);
    this.expectations = new ExpectationReader(pack.vocabulary());
    this.progress = new ProgressCaseReader(pack, reader);
  }

  List<Case> read(Yaml file) {
    List<Case> cases = new ArrayList<>();
    for (Yaml group : file.list()) {
      Provision provision = pack.provision(group.get("provision").text());
      if (provision == null) {
        throw group
            .get("provision")
            .error(
                "There is no provision '"
                    + group.get("provision").text()
                    + "'. "
                    + Advice.nearest(
                        group.get("provision").text(),
                        pack.provisions().stream().map(Provision::id).toList()));
      }
      boolean isEntitlement = provision.kind() == ProvisionKind.ENTITLEMENT;
      group.map(isEntitlement ? GROUP : ProgressCaseReader.GROUP);
      for (Yaml yaml : group.get("cases").list()) {
        cases.add(
            isEntitlement ? read(provision, group, yaml) : progress.read(provision, group, yaml));
      }
    }
    return cases;
  }

  private Case read(Provision provision, Yaml group, Yaml yaml) {
    yaml.map(
        Stream.concat(CASE.stream(), ExpectationReader.KEYS.stream()).collect(Collectors.toSet()));
    Map<FactType, Map<String, @Nullable Object>> given = new LinkedHashMap<>();
    group
        .get("given")
        .map()
        .forEach(
            (name, values) -> given.put(reader.type(values, name), reader.values(values, name)));
    Yaml with = yaml.find("with");
    if (with != null) {
      with.map().forEach((name, values) -> change(given, values, name));
    }
    yaml.listAt("without").forEach(name -> given.remove(reader.type(name, name.text())));

    Source source = source(GivenReader.saying("source", group, yaml));
    Facts.Builder facts = Facts.builder();
    FactKey subject = null;
    for (Map.Entry<FactType, Map<String, @Nullable Object>> entry : given.entrySet()) {
      Record fact = GivenReader.fact(yaml, entry.getKey(), entry.getValue());
      yaml.check(() -> facts.add(fact, source));
      subject = entry.getKey().equals(provision.subject()) ? entry.getKey().keyOf(fact) : subject;
    }
    if (subject == null) {
      throw yaml.error("The case has no " + provision.subject() + ", the subject of " + provision);
    }
    reader.also(yaml, source, facts);
    reader.complete(group, facts);
    reader.complete(yaml, facts);
    return new Case(
        provision.id(),
        yaml.get("name").text(),
        GivenReader.asOf(group, yaml),
        facts.build(),
        subject,
        reader.set(group, yaml),
        yaml.listAt("close").stream().map(this::list).collect(Collectors.toSet()),
        expectations.read(yaml),
        yaml.resource(),
        yaml.line());
  }

  private void change(
      Map<FactType, Map<String, @Nullable Object>> given, Yaml values, String name) {
    Map<String, @Nullable Object> fact = given.get(reader.type(values, name));
    if (fact == null) {
      throw values.error("No " + name + " is given that could be changed; add it under 'also'");
    }
    fact.putAll(reader.values(values, name));
  }

  /** Where all facts come from. */
  private static Source source(Yaml yaml) {
    Yaml source = yaml.find("source");
    return source == null ? Source.SELF_DECLARED : ExpectationReader.constant(Source.class, source);
  }

  private String list(Yaml closed) {
    Parameter list = closed.as(pack.parameters()::requireList);
    if (list.list() == Parameter.Listing.CLOSED) {
      throw closed.error(list.id() + " is closed already; leave it out");
    }
    return list.id();
  }
}

package io.guiju.verify;

import io.guiju.Facts;
import io.guiju.Source;
import io.guiju.internal.pack.Yaml;
import io.guiju.pack.Advice;
import io.guiju.pack.Amounts;
import io.guiju.pack.Parameter;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.type.FactException;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.HashMap;
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
  private final ExpectationReader expectations;
  private final ProgressCaseReader progress;

  CaseReader(RulePack pack) {
    this.pack = pack;
    this.expectations = new ExpectationReader(pack.vocabulary());
    this.progress = new ProgressCaseReader(pack, this);
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
        .forEach((name, values) -> given.put(type(values, name), values(values, name)));
    Yaml with = yaml.find("with");
    if (with != null) {
      with.map().forEach((name, values) -> change(given, values, name));
    }
    yaml.listAt("without").forEach(name -> given.remove(type(name, name.text())));

    Source source = source(yaml.find("source") == null ? group : yaml);
    Facts.Builder facts = Facts.builder();
    FactKey subject = null;
    for (Map.Entry<FactType, Map<String, @Nullable Object>> entry : given.entrySet()) {
      Record fact = fact(yaml, entry.getKey(), entry.getValue());
      yaml.check(() -> facts.add(fact, source));
      subject = entry.getKey().equals(provision.subject()) ? entry.getKey().keyOf(fact) : subject;
    }
    if (subject == null) {
      throw yaml.error("The case has no " + provision.subject() + ", the subject of " + provision);
    }
    also(yaml, source, facts);
    complete(group, facts);
    complete(yaml, facts);
    return new Case(
        provision.id(),
        yaml.get("name").text(),
        (yaml.find("asOf") == null ? group : yaml).get("asOf").date(),
        facts.build(),
        subject,
        set(yaml.find("set") == null ? group : yaml),
        yaml.listAt("close").stream().map(this::list).collect(Collectors.toSet()),
        expectations.read(yaml),
        yaml.resource(),
        yaml.line());
  }

  void also(Yaml yaml, Source source, Facts.Builder facts) {
    for (Yaml also : yaml.listAt("also")) {
      also.map()
          .forEach(
              (name, values) -> {
                Record fact = fact(also, type(values, name), values(values, name));
                also.check(() -> facts.add(fact, source));
              });
    }
  }

  void complete(Yaml yaml, Facts.Builder facts) {
    for (Yaml name : yaml.listAt("complete")) {
      facts.complete(type(name, name.text()).type().asSubclass(Record.class));
    }
  }

  private void change(
      Map<FactType, Map<String, @Nullable Object>> given, Yaml values, String name) {
    Map<String, @Nullable Object> fact = given.get(type(values, name));
    if (fact == null) {
      throw values.error("No " + name + " is given that could be changed; add it under 'also'");
    }
    fact.putAll(values(values, name));
  }

  Map<String, List<String>> set(Yaml yaml) {
    Map<String, List<String>> set = new HashMap<>();
    Yaml values = yaml.find("set");
    if (values != null) {
      values
          .map()
          .forEach(
              (id, value) -> {
                value.check(() -> pack.parameters().parse(id, value.texts()));
                set.put(id, value.texts());
              });
    }
    return set;
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

  private FactType type(Yaml at, String name) {
    return at.check(() -> pack.vocabulary().require(name));
  }

  private Map<String, @Nullable Object> values(Yaml yaml, String typeName) {
    FactType type = type(yaml, typeName);
    Map<String, @Nullable Object> values = new HashMap<>();
    Set<String> components =
        type.components().stream().map(Property::name).collect(Collectors.toSet());
    yaml.map(components)
        .forEach(
            (name, value) -> {
              Property property = type.property(name);
              String text = value.textOrNull();
              if (property != null) {
                values.put(
                    name,
                    text == null
                        ? null
                        : value.check(
                            () -> Amounts.value(property.type(), text, unit(type, name))));
              }
            });
    return values;
  }

  private @Nullable String unit(FactType type, String property) {
    Term term = pack.vocabulary().term(type, property);
    return term == null ? null : term.unit();
  }

  private static Record fact(Yaml at, FactType type, Map<String, @Nullable Object> values) {
    try {
      return (Record) type.create(values);
    } catch (FactException e) {
      throw at.error(String.valueOf(e.getMessage()));
    }
  }
}

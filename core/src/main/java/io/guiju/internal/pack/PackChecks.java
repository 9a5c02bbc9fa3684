package io.guiju.internal.pack;

import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Condition;
import io.guiju.pack.Advice;
import io.guiju.pack.Amounts;
import io.guiju.pack.PackException;
import io.guiju.pack.Parameter;
import io.guiju.pack.Parameters;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.RulePack;
import io.guiju.pack.Section;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the parts of a pack fit together; what does not is refused at its line. */
final class PackChecks {
  static final String NOT_THERE =
      "The text of the plan has no such words; quote it character for character";
  private static final Set<String> SET_BY_THE_LIBRARY = Set.of("asOf", "fiscalYear");
  private static final Set<Class<?>> WITH_STEPS =
      Set.of(Integer.class, BigDecimal.class, Ratio.class);

  /** What a parameter comes from where no provision names it. */
  private static final Set<String> UNNAMED = Set.of("host", "reading");

  private final PackFiles files;
  private final Map<String, Yaml> parametersAt = new HashMap<>();
  private final Map<String, Yaml> provisionsAt = new HashMap<>();
  private final PlanChecks planChecks = new PlanChecks();

  PackChecks(PackFiles files) {
    this.files = files;
  }

  /** What is not written in rules. */
  void data(RulePack pack) {
    parametersOf(PackReader.PARAMETERS);
    for (Section section : pack.sections()) {
      if (section.folder() != null) {
        parametersOf(PackReader.in(section, PackReader.PARAMETERS));
        files
            .get(PackReader.in(section, PackReader.PROVISIONS))
            .list()
            .forEach(yaml -> define(provisionsAt, yaml.get("id").text(), yaml));
        planChecks.indicatorsAt(files.find(PackReader.in(section, PackReader.INDICATORS)));
      }
    }
    planChecks.shares();
    planChecks.used(pack.indicators(), pack.provisions());
    parameters(pack.parameters());
  }

  private void parametersOf(String name) {
    Yaml yaml = files.find(name);
    if (yaml != null) {
      yaml.map().forEach((id, parameter) -> define(parametersAt, id, parameter));
    }
  }

  /** The rules, and what they are held against. */
  void rules(DefaultRulePack pack) {
    coverage(pack, pack.compiledRules());
    new ContributionChecks(pack).check(pack.compiledRules());
  }

  private static void define(Map<String, Yaml> definedAt, String id, Yaml yaml) {
    if (definedAt.put(id, yaml) != null) {
      throw yaml.error(id + " stands elsewhere as well; remove one");
    }
  }

  /** The record and the files have the same parameters, and each value is one. */
  private void parameters(Parameters parameters) {
    FactType record = parameters.record();
    Set<String> components =
        record.components().stream().map(Property::name).collect(Collectors.toSet());
    components.removeAll(SET_BY_THE_LIBRARY);
    parametersAt.forEach(
        (id, yaml) -> {
          if (!components.remove(id)) {
            throw yaml.error(
                "The record " + record + " has no component " + id + ": add it, or correct the id");
          }
        });
    if (!components.isEmpty()) {
      throw new PackException(
          files.folder() + ": no parameters.yaml has " + components + ", components of " + record);
    }
    for (Parameter parameter : parameters.all()) {
      checkStep(parameters, parameter);
      checkSource(parameter.id());
      for (Yaml dated : parametersAt.get(parameter.id()).listAt("values")) {
        LocalDate from = dated.get("from").date();
        dated.check(() -> parameters.parse(parameter.id(), parameter.values().get(from)));
      }
    }
    parameters.asOf(LocalDate.EPOCH);
  }

  /** What has an order says what its smallest change is; nothing else does. */
  private void checkStep(Parameters parameters, Parameter parameter) {
    Yaml yaml = Objects.requireNonNull(parametersAt.get(parameter.id()));
    Property component = Objects.requireNonNull(parameters.record().property(parameter.id()));
    boolean ordered = WITH_STEPS.contains(component.type());
    String step = parameter.step();
    if (ordered && step == null) {
      throw yaml.error("State its smallest change that makes sense: step: 0.1 % or the like");
    } else if (!ordered && step != null) {
      throw yaml.get("step").error("Only a number has a step; take it out");
    } else if (step != null) {
      yaml.get("step").check(() -> Amounts.value(component.type(), step, parameter.unit()));
    }
  }

  /** Findings cite it, so it has to be there. */
  private void checkSource(String parameter) {
    Yaml source = Objects.requireNonNull(parametersAt.get(parameter)).get("source");
    for (String part : source.text().split(",\\s*")) {
      if (!provisionsAt.containsKey(part) && !UNNAMED.contains(part)) {
        throw source.error(
            "There is no provision '" + part + "'. " + Advice.nearest(part, provisionsAt.keySet()));
      }
    }
  }

  /** Quotes and contexts stand in the plan, word for word, and rules under them. */
  void verbatim(DefaultRulePack pack) {
    Yaml yaml = files.get(PackReader.PACK);
    String plan = pack.text();
    if (plan == null) {
      if (yaml.find("text") != null) {
        throw yaml.get("text").error("The file " + yaml.findText("text") + " is missing");
      }
      return;
    }
    for (Provision provision : pack.provisions()) {
      if (!plan.contains(provision.citation().quote())) {
        throw at(provision).get("quote").error(NOT_THERE);
      } else if (!plan.contains(provision.citation().context())) {
        throw at(provision).get("context").error(NOT_THERE);
      }
    }
    PlanChecks.verbatim(new WrittenFiles(files.folder()).find(Documents.SILENT), plan);
    pack.compiledRules().forEach(PackChecks::standsUnderItsSentence);
  }

  private static void standsUnderItsSentence(CompiledRule rule) {
    Provision about = rule.about();
    String quote = about == null ? "" : about.citation().quote();
    if (!rule.text().standsUnder(rule.name(), quote)) {
      throw rule.text()
          .refusal(
              rule.name(),
              "does not stand under the sentence it encodes. Write above it, from the start of a"
                  + " line: // "
                  + quote);
    }
  }

  /** Each entitlement has rules, which agree to whom it applies. */
  private void coverage(RulePack pack, List<CompiledRule> rules) {
    Set<String> names = new HashSet<>();
    for (Provision provision : pack.provisions()) {
      List<CompiledRule> encoding = rules.stream().filter(rule -> rule.judges(provision)).toList();
      if (encoding.isEmpty()) {
        throw at(provision)
            .error(
                "The "
                    + provision.kind().name().toLowerCase(Locale.ROOT)
                    + " "
                    + provision
                    + " has no rule; write one "
                    + (provision.kind() == ProvisionKind.ENTITLEMENT
                        ? "in rules.drl with @provision( \"" + provision + "\" )"
                        : "in generic.drl with @judges( \"target\" ) or @judges( \"duty\" )")
                    + ", and build the pack");
      }
      if (provision.kind() == ProvisionKind.ENTITLEMENT
          && encoding.stream().map(PackChecks::applicability).distinct().count() > 1) {
        throw at(provision)
            .error(
                "The rules of "
                    + provision
                    + " differ in @appliesTo or in the conditions that it names; write the same in"
                    + " all, so that they agree to whom the provision applies");
      }
    }
    for (CompiledRule rule : rules) {
      if (!names.add(rule.name())) {
        throw new PackException(files.folder() + ": two rules are named \"" + rule.name() + "\"");
      }
    }
  }

  private static Set<String> applicability(CompiledRule rule) {
    return rule.applicability().stream().map(Condition::text).collect(Collectors.toSet());
  }

  private Yaml at(Provision provision) {
    return Objects.requireNonNull(provisionsAt.get(provision.id()));
  }
}

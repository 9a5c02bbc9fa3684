package io.guiju.internal.pack;

import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.DrlText;
import io.guiju.internal.rule.ModelReader;
import io.guiju.pack.Advice;
import io.guiju.pack.PackException;
import io.guiju.pack.Parameter;
import io.guiju.pack.Parameters;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.RulePack;
import io.guiju.pack.Section;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads a pack from the class path, and refuses it with the place and the reason. */
public final class PackLoader {
  static final String RULES = "rules.drl.txt";
  private static final Logger LOG = LoggerFactory.getLogger(PackLoader.class);
  private static final Set<String> SET_BY_THE_LIBRARY = Set.of("asOf", "fiscalYear");

  private final String folder;
  private final SortedMap<String, String> files = new TreeMap<>();
  private final Map<String, Yaml> parametersAt = new HashMap<>();
  private final Map<String, Yaml> provisionsAt = new HashMap<>();

  PackLoader(String folder) {
    this.folder = folder;
  }

  public static List<String> available() {
    return Resources.announced().stream().map(PackLoader::idOf).sorted().toList();
  }

  public static RulePack load(String id) {
    for (String folder : Resources.announced()) {
      if (idOf(folder).equals(id)) {
        return new PackLoader(folder).load();
      }
    }
    throw new PackException(
        "There is no pack '" + id + "' on the class path. " + Advice.nearest(id, available()));
  }

  private static String idOf(String folder) {
    String resource = folder + "/pack.yaml";
    return Yaml.parse(resource, Resources.read(resource)).get("id").text();
  }

  DefaultRulePack load() {
    long begun = System.nanoTime();
    Seal seal = Seal.parse(folder + Seal.FILE, Resources.read(folder + Seal.FILE));
    DefaultRulePack pack = load(seal.models());
    seal.check(folder, pack.digest(), pack.rules().size());
    LOG.debug(
        "Pack {} {} loaded: {} rules in {} ms",
        pack.id(),
        pack.version(),
        pack.rules().size(),
        (System.nanoTime() - begun) / 1_000_000);
    return pack;
  }

  /** The pack with the rules of these models, before its seal is compared. */
  DefaultRulePack load(List<String> models) {
    PackFile file = PackFile.read(yaml("pack.yaml"), yaml("terms.yaml"));
    List<Provision> provisions = new ArrayList<>();
    List<Parameter> parameters = new ArrayList<>();
    Map<String, DrlText> texts = new HashMap<>();
    for (Section section : file.sections()) {
      SectionReader reader = new SectionReader(section, file.vocabulary());
      Yaml provisionsFile = yaml(section.folder() + "/provisions.yaml");
      provisions.addAll(reader.provisions(provisionsFile));
      provisionsFile.list().forEach(yaml -> define(provisionsAt, yaml.get("id").text(), yaml));
      if (file(section.folder() + "/parameters.yaml") != null) {
        Yaml yaml = yaml(section.folder() + "/parameters.yaml");
        yaml.map().forEach((id, parameter) -> define(parametersAt, id, parameter));
        parameters.addAll(reader.parameters(yaml));
      }
      file(section.folder() + "/cases.yaml");
      String drl = file(section.folder() + "/" + RULES);
      if (drl != null) {
        texts.put(
            folder.replace('/', '.') + "." + section.folder(),
            new DrlText(folder + "/" + section.folder() + "/rules.drl", drl));
      }
    }
    Parameters checked = new Parameters(file.parameters(), parameters);
    checkParameters(checked);
    DefaultRulePack pack =
        new DefaultRulePack(file, folder, Seal.digest(files), provisions, checked);
    return pack.with(rules(pack, models, texts));
  }

  private static void define(Map<String, Yaml> definedAt, String id, Yaml yaml) {
    if (definedAt.put(id, yaml) != null) {
      throw yaml.error(id + " stands elsewhere as well; remove one");
    }
  }

  private void checkParameters(Parameters parameters) {
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
          folder + ": no parameters.yaml has " + components + ", components of " + record);
    }
    for (Parameter parameter : parameters.all()) {
      for (Yaml dated : parametersAt.get(parameter.id()).listAt("values")) {
        LocalDate from = dated.get("from").as(LocalDate::parse);
        dated.check(() -> parameters.parse(parameter.id(), parameter.values().get(from)));
      }
    }
    parameters.asOf(LocalDate.EPOCH);
  }

  private List<CompiledRule> rules(
      DefaultRulePack pack, List<String> models, Map<String, DrlText> texts) {
    List<CompiledRule> rules = new ArrayList<>();
    for (String className : models) {
      Model model = model(className);
      DrlText text = texts.remove(className.substring(0, className.lastIndexOf('.')));
      if (text == null) {
        throw new PackException(folder + ": the text of the rules of " + className + " is missing");
      }
      rules.addAll(new ModelReader(pack, text).read(model));
    }
    if (!texts.isEmpty()) {
      throw new PackException(
          folder + ": the rules of " + texts.keySet() + " are not compiled; build the pack again");
    }
    checkCoverage(pack, rules);
    List<Provision> order = pack.provisions();
    rules.sort(Comparator.comparingInt(rule -> order.indexOf(rule.provision())));
    return rules;
  }

  private void checkCoverage(RulePack pack, List<CompiledRule> rules) {
    Set<String> names = new HashSet<>();
    Map<Provision, List<CompiledRule>> byProvision =
        rules.stream().collect(Collectors.groupingBy(CompiledRule::provision));
    for (Provision provision : pack.provisions()) {
      List<CompiledRule> encoding = byProvision.getOrDefault(provision, List.of());
      if (provision.kind() == ProvisionKind.ENTITLEMENT && encoding.isEmpty()) {
        throw provisionsAt
            .get(provision.id())
            .error(
                "The entitlement "
                    + provision
                    + " has no rule; write one in rules.drl with @provision( \""
                    + provision
                    + "\" ), and build the pack");
      }
      if (encoding.stream().map(PackLoader::applicability).distinct().count() > 1) {
        throw provisionsAt
            .get(provision.id())
            .error(
                "The rules of "
                    + provision
                    + " differ in @appliesTo or in the conditions that it names; write the same in"
                    + " all, so that they agree to whom the provision applies");
      }
    }
    for (CompiledRule rule : rules) {
      if (!names.add(rule.name())) {
        throw new PackException(folder + ": two rules are named \"" + rule.name() + "\"");
      }
    }
  }

  private static Set<String> applicability(CompiledRule rule) {
    return rule.applicability().stream().map(Condition::text).collect(Collectors.toSet());
  }

  private Model model(String className) {
    try {
      return (Model)
          Class.forName(className, true, Resources.loader()).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new PackException(
          folder
              + Seal.FILE
              + ": the compiled rules "
              + className
              + " cannot be loaded ("
              + e
              + "): build the pack again");
    }
  }

  private Yaml yaml(String name) {
    String content = file(name);
    if (content == null) {
      throw new PackException(folder + "/" + name + ": the file is missing");
    }
    return Yaml.parse(folder + "/" + name, content);
  }

  private @Nullable String file(String name) {
    String content = Resources.readOrNull(folder + "/" + name);
    if (content != null) {
      files.put(name, content);
    }
    return content;
  }
}

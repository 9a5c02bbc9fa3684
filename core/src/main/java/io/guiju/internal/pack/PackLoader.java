package io.guiju.internal.pack;

import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.DrlText;
import io.guiju.internal.rule.ModelReader;
import io.guiju.pack.Advice;
import io.guiju.pack.Indicator;
import io.guiju.pack.Named;
import io.guiju.pack.PackException;
import io.guiju.pack.Parameter;
import io.guiju.pack.Parameters;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.pack.Section;
import io.guiju.pack.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads a pack from the class path, and refuses it with the place and the reason. */
public final class PackLoader {
  static final String RULES = "rules.drl";

  /** The rules that judge targets and duties by their data. */
  static final String GENERIC = "generic.drl";

  /** What the text of rules is shipped under, since Drools leaves its own files out of the jar. */
  static final String SHIPPED = ".txt";

  private static final String PARAMETERS = "parameters.yaml";
  private static final Logger LOG = LoggerFactory.getLogger(PackLoader.class);

  private final String folder;
  private final SortedMap<String, String> files = new TreeMap<>();
  private final PackChecks checks;
  private final PlanChecks planChecks = new PlanChecks();
  private @Nullable Yaml packYaml;

  PackLoader(String folder) {
    this.folder = folder;
    this.checks = new PackChecks(folder);
  }

  public static List<String> available() {
    return Resources.announced().stream()
        .map(folder -> new PackLoader(folder).id())
        .sorted()
        .toList();
  }

  public static RulePack load(String id) {
    for (String folder : Resources.announced()) {
      PackLoader loader = new PackLoader(folder);
      if (loader.id().equals(id)) {
        return loader.load();
      }
    }
    throw new PackException(
        "There is no pack '" + id + "' on the class path. " + Advice.nearest(id, available()));
  }

  private String id() {
    return packYaml().get("id").text();
  }

  private Yaml packYaml() {
    if (packYaml == null) {
      packYaml = yaml("pack.yaml");
    }
    return packYaml;
  }

  DefaultRulePack load() {
    long begun = System.nanoTime();
    Seal seal = Seal.parse(folder + Seal.FILE, Resources.read(folder + Seal.FILE));
    DefaultRulePack pack = load(seal.models(), seal.documents());
    seal.check(folder, pack.digest(), pack.compiledRules().size());
    LOG.debug(
        "Pack {} {} loaded: {} rules in {} ms",
        pack.id(),
        pack.version(),
        pack.compiledRules().size(),
        (System.nanoTime() - begun) / 1_000_000);
    return pack;
  }

  /** The pack with the rules of these models before it is sealed, with all that people read. */
  DefaultRulePack loadUnsealed(List<String> models) {
    DefaultRulePack pack = load(models, null);
    if (packYaml().find("text") != null && pack.text() == null) {
      throw packYaml().get("text").error("The file " + packYaml().findText("text") + " is missing");
    }
    checks.verbatim(pack.provisions(), pack.text());
    PlanChecks.verbatim(find(Documents.SILENT), pack.text());
    pack.named();
    return pack;
  }

  private DefaultRulePack load(List<String> models, @Nullable String documents) {
    PackFile file = PackFile.read(packYaml(), yaml("terms.yaml"));
    List<Provision> provisions = new ArrayList<>();
    List<Parameter> parameters = new ArrayList<>(parameters(PARAMETERS));
    Map<String, DrlText> texts = new HashMap<>();
    addRules(texts, folder.replace('/', '.'), GENERIC);
    List<Named> named = PlanFiles.named(find("named.yaml"));
    Map<String, Text> readings = PlanFiles.readings(find("readings.yaml"));
    Map<String, Indicator> indicators = new LinkedHashMap<>();
    for (Section section : file.sections()) {
      Yaml indicatorsFile = find(section.folder() + "/indicators.yaml");
      PlanFiles.indicators(indicatorsFile, indicators);
      planChecks.indicatorsAt(indicatorsFile);
    }
    planChecks.shares();
    for (Section section : file.sections()) {
      if (section.folder() == null) {
        continue;
      }
      SectionReader reader =
          new SectionReader(
              section,
              file.vocabulary(),
              readings,
              new ProgressReader(file.scope(), indicators, named));
      Yaml provisionsFile = yaml(section.folder() + "/provisions.yaml");
      provisions.addAll(reader.provisions(provisionsFile));
      provisionsFile.list().forEach(yaml -> checks.provisionAt(yaml.get("id").text(), yaml));
      parameters.addAll(parameters(section.folder() + "/" + PARAMETERS));
      addRules(
          texts, folder.replace('/', '.') + "." + section.folder(), section.folder() + "/" + RULES);
    }
    planChecks.used(indicators.values(), provisions);
    Parameters checked = new Parameters(file.parameters(), parameters);
    checks.parameters(checked);
    DefaultRulePack pack =
        new DefaultRulePack(
            file,
            new Documents(folder, file.text(), file.sections(), documents),
            Seal.digest(files),
            named,
            indicators.values(),
            provisions,
            checked,
            List.of());
    return pack.with(rules(pack, models, texts));
  }

  private void addRules(Map<String, DrlText> texts, String packageName, String name) {
    String drl = file(name + SHIPPED);
    if (drl != null) {
      texts.put(packageName, new DrlText(folder + "/" + name, drl));
    }
  }

  private List<Parameter> parameters(String name) {
    Yaml yaml = find(name);
    if (yaml == null) {
      return List.of();
    }
    yaml.map().forEach(checks::parameterAt);
    return SectionReader.parameters(yaml);
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
    checks.coverage(pack, rules);
    new ContributionChecks(pack).check(rules);
    List<@Nullable Provision> order = new ArrayList<>(pack.provisions());
    rules.sort(
        Comparator.comparing(CompiledRule::isGeneric)
            .thenComparing(rule -> rule.contributing() != null)
            .thenComparing(rule -> order.indexOf(rule.about())));
    return rules;
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

  private @Nullable Yaml find(String name) {
    return file(name) == null ? null : yaml(name);
  }

  private @Nullable String file(String name) {
    String content = Resources.readOrNull(folder + "/" + name);
    if (content != null) {
      files.put(name, content);
    }
    return content;
  }
}

package io.guiju.internal.pack;

import io.guiju.internal.rule.CompiledModel;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.DrlText;
import io.guiju.internal.rule.ModelReader;
import io.guiju.pack.Indicator;
import io.guiju.pack.Named;
import io.guiju.pack.PackException;
import io.guiju.pack.Parameter;
import io.guiju.pack.Parameters;
import io.guiju.pack.Provision;
import io.guiju.pack.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a pack of its files and its compiled rules. */
final class PackReader {
  static final String RULES = "rules.drl";

  /** The rules that judge targets and duties by their data. */
  static final String GENERIC = "generic.drl";

  static final String PACK = "pack.yaml";
  static final String INDICATORS = "indicators.yaml";
  static final String PARAMETERS = "parameters.yaml";
  static final String PROVISIONS = "provisions.yaml";

  private final PackFiles files;
  private final PackFile file;
  private final List<Named> named;
  private final Map<String, Reading> readings;
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final Map<String, DrlText> texts = new LinkedHashMap<>();

  PackReader(PackFiles files) {
    this.files = files;
    this.file = PackFile.read(files.get(PACK), files.get("terms.yaml"));
    this.named = PlanFiles.named(files.find("named.yaml"));
    this.readings = PlanFiles.readings(files.find("readings.yaml"));
  }

  /**
   * All but the rules.
   *
   * @param documents the digest of what decides no verdict; null before the pack is sealed
   */
  DefaultRulePack data(@Nullable String documents) {
    for (Section section : sections()) {
      PlanFiles.indicators(files.find(in(section, INDICATORS)), indicators);
    }
    List<Provision> provisions = new ArrayList<>();
    List<Parameter> parameters = new ArrayList<>(parameters(PARAMETERS));
    for (Section section : sections()) {
      provisions.addAll(provisions(section));
      parameters.addAll(parameters(in(section, PARAMETERS)));
    }
    readTexts();
    return new DefaultRulePack(
        file,
        new Documents(files.folder(), file.text(), file.sections(), documents),
        files.digest(),
        named,
        indicators.values(),
        provisions,
        new Parameters(file.parameters(), parameters),
        List.of());
  }

  /** Those with files of their own. */
  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (Section section : file.sections()) {
      if (section.folder() != null) {
        sections.add(section);
      }
    }
    return sections;
  }

  private List<Provision> provisions(Section section) {
    ProgressReader progress = new ProgressReader(file.scope(), indicators, named);
    return new SectionReader(section, file.vocabulary(), readings, progress)
        .provisions(files.get(in(section, PROVISIONS)));
  }

  private List<Parameter> parameters(String name) {
    Yaml yaml = files.find(name);
    return yaml == null ? List.of() : ParameterReader.read(yaml);
  }

  /** The file of a section. */
  static String in(Section section, String name) {
    return section.folder() + "/" + name;
  }

  /** What is written in DRL, by package. */
  private void readTexts() {
    String root = files.folder().replace('/', '.');
    readText(root, GENERIC);
    for (Section section : sections()) {
      readText(root + "." + section.folder(), in(section, RULES));
    }
  }

  private void readText(String packageName, String name) {
    DrlText text = files.rules(name);
    if (text != null) {
      texts.put(packageName, text);
    }
  }

  /**
   * The pack with its rules, whose reading needs everything else.
   *
   * @param models what Drools generated, one for each package
   */
  DefaultRulePack rules(DefaultRulePack pack, List<CompiledModel> models) {
    Map<String, DrlText> uncompiled = new LinkedHashMap<>(texts);
    List<CompiledRule> rules = new ArrayList<>();
    for (CompiledModel model : models) {
      DrlText text = uncompiled.remove(model.packageName());
      if (text == null) {
        throw new PackException(
            files.folder()
                + ": the text of the rules of "
                + model.className()
                + " is missing; maybe an earlier build left these rules: build anew with mvn clean");
      }
      rules.addAll(new ModelReader(pack, text).read(model));
    }
    if (!uncompiled.isEmpty()) {
      throw new PackException(
          files.folder()
              + ": the rules of "
              + uncompiled.keySet()
              + " are not compiled; build the pack again");
    }
    Map<@Nullable Provision, Integer> order = new IdentityHashMap<>();
    for (Provision provision : pack.provisions()) {
      order.put(provision, order.size());
    }
    rules.sort(
        Comparator.comparingInt(
            rule -> kind(rule) * order.size() + order.getOrDefault(rule.about(), 0)));
    return pack.with(rules);
  }

  /** Rules of one provision come first, then those that contribute, then generic ones. */
  private static int kind(CompiledRule rule) {
    return rule.isGeneric() ? 2 : rule.contributing() != null ? 1 : 0;
  }
}

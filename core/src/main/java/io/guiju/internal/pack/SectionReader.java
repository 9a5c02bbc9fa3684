package io.guiju.internal.pack;

import io.guiju.pack.Citation;
import io.guiju.pack.Effect;
import io.guiju.pack.Firmness;
import io.guiju.pack.Parameter;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.Section;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the {@code provisions.yaml} and {@code parameters.yaml} of a section. */
final class SectionReader {
  private final Section section;
  private final Vocabulary vocabulary;

  SectionReader(Section section, Vocabulary vocabulary) {
    this.section = section;
    this.vocabulary = vocabulary;
  }

  List<Provision> provisions(Yaml file) {
    List<Provision> provisions = new ArrayList<>();
    for (Yaml yaml : file.list()) {
      yaml.map(
          Set.of(
              "id",
              "kind",
              "subject",
              "shownFor",
              "firmness",
              "context",
              "quote",
              "gloss",
              "effect",
              "readings"));
      String id = yaml.get("id").text();
      if (!id.startsWith(section.id() + "-")) {
        throw yaml.get("id").error(id + " does not belong to section " + section.id());
      }
      @Nullable String context = yaml.findText("context");
      @Nullable Yaml shownFor = yaml.find("shownFor");
      Yaml effect = yaml.get("effect");
      effect.map(Set.of("kind", "zh", "en"));
      provisions.add(
          new Provision(
              id,
              yaml.get("kind").constant(ProvisionKind.class),
              type(yaml.get("subject")),
              shownFor == null ? null : type(shownFor),
              yaml.get("firmness").constant(Firmness.class),
              new Citation(
                  section,
                  context == null ? "" : context,
                  yaml.get("quote").text(),
                  yaml.get("gloss").text()),
              new Effect(effect.get("kind").constant(Effect.Kind.class), effect.bilingual()),
              yaml.listAt("readings").stream().map(Yaml::bilingual).toList()));
    }
    return provisions;
  }

  private FactType type(Yaml yaml) {
    return yaml.as(vocabulary::require);
  }

  static List<Parameter> parameters(Yaml file) {
    List<Parameter> parameters = new ArrayList<>();
    file.map()
        .forEach(
            (id, yaml) -> {
              yaml.map(Set.of("zh", "en", "unit", "step", "source", "list", "values"));
              @Nullable Yaml list = yaml.find("list");
              parameters.add(
                  new Parameter(
                      id,
                      yaml.bilingual(),
                      yaml.findText("unit"),
                      yaml.findText("step"),
                      yaml.get("source").text(),
                      list == null
                          ? Parameter.Listing.SINGLE
                          : list.constant(Parameter.Listing.class),
                      values(yaml)));
            });
    return parameters;
  }

  private static NavigableMap<LocalDate, List<String>> values(Yaml parameter) {
    NavigableMap<LocalDate, List<String>> values = new TreeMap<>();
    for (Yaml dated : parameter.listAt("values")) {
      dated.map(Set.of("from", "value"));
      List<String> written = dated.get("value").texts();
      if (values.put(dated.get("from").date(), written) != null) {
        throw dated.error(
            "A second value from "
                + dated.get("from").text()
                + " on: a day has one value; remove one or correct its date");
      }
    }
    return values;
  }
}

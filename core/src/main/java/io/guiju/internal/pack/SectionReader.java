package io.guiju.internal.pack;

import io.guiju.pack.Advice;
import io.guiju.pack.Citation;
import io.guiju.pack.Effect;
import io.guiju.pack.Firmness;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.Section;
import io.guiju.pack.Text;
import io.guiju.pack.Vocabulary;
import io.guiju.progress.DutyItem;
import io.guiju.progress.TargetItem;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the {@code provisions.yaml} of a section. */
final class SectionReader {
  private static final Map<ProvisionKind, List<String>> OWN =
      Map.of(
          ProvisionKind.ENTITLEMENT, List.of("subject", "shownFor", "effect", "mechanism"),
          ProvisionKind.TARGET, List.of("target"),
          ProvisionKind.DUTY, List.of("duty"));

  private final Section section;
  private final Vocabulary vocabulary;
  private final Map<String, Reading> readings;
  private final ProgressReader progress;

  /**
   * @param readings those that hold for many provisions
   */
  SectionReader(
      Section section,
      Vocabulary vocabulary,
      Map<String, Reading> readings,
      ProgressReader progress) {
    this.section = section;
    this.vocabulary = vocabulary;
    this.readings = readings;
    this.progress = progress;
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
              "target",
              "duty",
              "mechanism",
              "general",
              "readings"));
      String id = yaml.get("id").text();
      if (!id.startsWith(section.id() + "-")) {
        throw yaml.get("id").error(id + " does not belong to section " + section.id());
      }
      @Nullable String context = yaml.findText("context");
      @Nullable Yaml shownFor = yaml.find("shownFor");
      ProvisionKind kind = yaml.get("kind").constant(ProvisionKind.class);
      refuseOthers(yaml, kind);
      List<Reading> read = readings(yaml);
      provisions.add(
          new Provision(
              id,
              kind,
              subject(yaml, kind),
              shownFor == null ? null : type(shownFor),
              yaml.get("firmness").constant(Firmness.class),
              new Citation(
                  section,
                  context == null ? "" : context,
                  yaml.get("quote").text(),
                  yaml.get("gloss").text()),
              kind == ProvisionKind.ENTITLEMENT ? effect(yaml.get("effect")) : null,
              kind == ProvisionKind.TARGET ? progress.target(yaml.get("target")) : null,
              kind == ProvisionKind.DUTY ? progress.duty(yaml.get("duty")) : null,
              yaml.find("mechanism") != null,
              texts(read),
              caveats(read)));
    }
    return provisions;
  }

  private static List<Text> texts(List<Reading> readings) {
    List<Text> texts = new ArrayList<>();
    for (Reading reading : readings) {
      texts.add(reading.text());
    }
    return texts;
  }

  private static List<Text> caveats(List<Reading> readings) {
    List<Text> caveats = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading.caveat() != null) {
        caveats.add(reading.caveat());
      }
    }
    return caveats;
  }

  /** What the other kinds of provisions have. */
  private static void refuseOthers(Yaml yaml, ProvisionKind kind) {
    for (Map.Entry<ProvisionKind, List<String>> own : OWN.entrySet()) {
      for (String key : own.getValue()) {
        Yaml found = own.getKey() == kind ? null : yaml.map().get(key);
        if (found != null) {
          throw found.error("Only another kind of provision has '" + key + "'; take it out");
        }
      }
    }
  }

  private FactType subject(Yaml yaml, ProvisionKind kind) {
    return switch (kind) {
      case ENTITLEMENT -> type(yaml.get("subject"));
      case TARGET -> FactType.of(TargetItem.class);
      case DUTY -> FactType.of(DutyItem.class);
    };
  }

  private static Effect effect(Yaml yaml) {
    yaml.map(Set.of("kind", "zh", "en"));
    return new Effect(yaml.get("kind").constant(Effect.Kind.class), yaml.bilingual());
  }

  /** Its own, then those that hold for many. */
  private List<Reading> readings(Yaml yaml) {
    List<Reading> all = new ArrayList<>();
    for (Yaml reading : yaml.listAt("readings")) {
      all.add(Reading.of(reading));
    }
    for (Yaml general : yaml.listAt("general")) {
      Reading reading = readings.get(general.text());
      if (reading == null) {
        throw general.error(
            "readings.yaml has no '"
                + general.text()
                + "'. "
                + Advice.nearest(general.text(), readings.keySet()));
      }
      all.add(reading);
    }
    return all;
  }

  private FactType type(Yaml yaml) {
    return yaml.as(vocabulary::require);
  }
}

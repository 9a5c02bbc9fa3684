package io.guiju.harness;

import io.guiju.Outcome;
import io.guiju.harness.outline.Outline;
import io.guiju.harness.result.Only;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Nearest;
import io.guiju.pack.Language;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.text.Explainer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads which findings are to be written. */
public final class OnlyReader {
  private static final String ID = "id=";

  private final RulePack pack;
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

  public OnlyReader(RulePack pack) {
    this.pack = pack;
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome.name(), outcome);
    }
    for (Language language : Language.values()) {
      Explainer explainer = Explainer.of(pack, language);
      for (Outcome outcome : Outcome.values()) {
        outcomes.put(constant(explainer.outcome(outcome)), outcome);
      }
    }
  }

  /**
   * What the texts name: provisions and sections, outcomes, ids.
   *
   * @throws Failure if one is not known; it names the nearest
   */
  public Only read(List<String> written) {
    List<String> asked = written.stream().map(String::strip).toList();
    Set<Provision> provisions = new LinkedHashSet<>();
    Set<Outcome> found = EnumSet.noneOf(Outcome.class);
    Set<String> ids = new LinkedHashSet<>();
    for (String text : asked) {
      Outcome outcome = outcomes.get(constant(text));
      if (text.startsWith(ID) && text.length() > ID.length()) {
        ids.add(text.substring(ID.length()).strip());
      } else if (outcome != null) {
        found.add(outcome);
      } else {
        provisions.addAll(provisions(text));
      }
    }
    return new Only(asked, provisions, found, ids);
  }

  /** The same word, however its letters and blanks are written. */
  private static String constant(String text) {
    return text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }

  private List<Provision> provisions(String text) {
    List<Provision> meant =
        pack.entitlements().stream().filter(provision -> isMeant(provision, text)).toList();
    if (meant.isEmpty()) {
      throw pack.provisions().stream().anyMatch(provision -> isMeant(provision, text))
          ? Failure.wrong("only.noFindings", text)
          : Failure.wrong(
              "only.unknown", text, new Nearest(text.toLowerCase(Locale.ROOT), known()));
    }
    return meant;
  }

  private static boolean isMeant(Provision provision, String text) {
    return provision.id().equals(text)
        || Outline.isWithin(provision.citation().section().id(), text);
  }

  private List<String> known() {
    Set<String> known = new LinkedHashSet<>();
    for (Provision provision : pack.entitlements()) {
      known.add(provision.citation().section().id());
      known.add(provision.id());
    }
    outcomes.keySet().forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
    known.add("id=...");
    return new ArrayList<>(known);
  }
}

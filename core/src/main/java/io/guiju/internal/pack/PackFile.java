package io.guiju.internal.pack;

import io.guiju.pack.Scope;
import io.guiju.pack.Section;
import io.guiju.pack.Text;
import io.guiju.pack.Vocabulary;
import io.guiju.progress.Observation;
import io.guiju.type.FactException;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code pack.yaml} and {@code terms.yaml} say.
 *
 * @param text the file with the text of the plan; null where the pack ships none
 * @param parameters the record that rules see
 */
record PackFile(
    String id,
    String version,
    Text instrument,
    Scope scope,
    @Nullable String text,
    List<Section> sections,
    FactType parameters,
    Vocabulary vocabulary) {

  static PackFile read(Yaml pack, Yaml terms) {
    pack.map(
        Set.of(
            "id",
            "version",
            "instrument",
            "scope",
            "text",
            "places",
            "facts",
            "parameters",
            "sections"));
    Yaml scope = pack.get("scope");
    scope.map(Set.of("place", "from", "through"));
    Map<Place, Text> places = new LinkedHashMap<>();
    for (Map.Entry<String, Yaml> place : pack.get("places").map().entrySet()) {
      Yaml words = place.getValue();
      places.put(words.check(() -> new Place(place.getKey())), words.bilingual());
    }
    List<Section> sections = new ArrayList<>();
    for (Yaml section : pack.get("sections").list()) {
      section.map(Set.of("id", "folder", "heading", "agencies"));
      sections.add(
          new Section(
              section.get("id").text(),
              section.findText("folder"),
              section.get("heading").bilingual(),
              section.textsAt("agencies")));
    }
    FactType parameters = pack.get("parameters").as(PackFile::factType);
    return new PackFile(
        pack.get("id").text(),
        pack.get("version").text(),
        pack.get("instrument").bilingual(),
        new Scope(
            scope.get("place").as(Place::new),
            scope.get("from").date(),
            scope.get("through").date()),
        pack.findText("text"),
        List.copyOf(sections),
        parameters,
        TermsFile.read(terms, pack.get("facts").text(), parameters, places));
  }

  /** A type of a package, or one that the library brings. */
  static FactType factType(String factsPackage, String name) {
    try {
      return factType(factsPackage + "." + name);
    } catch (FactException e) {
      try {
        return factType(Observation.class.getPackageName() + "." + name);
      } catch (FactException unknown) {
        throw e;
      }
    }
  }

  static FactType factType(String className) {
    try {
      return FactType.of(Class.forName(className, true, Resources.loader()));
    } catch (ClassNotFoundException e) {
      throw new FactException("There is no class " + className);
    }
  }
}

package io.guiju.harness.propose;

import io.guiju.harness.words.Problem;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How several tables tell the same facts apart, so that their rows come together. */
final class Identities {
  private final Vocabulary vocabulary;
  private final List<Layout> layouts;

  /** Types that not all tables give ids of, while all give names. */
  private final Set<FactType> byName = new LinkedHashSet<>();

  /** Types that some tables know by id alone, and others by name alone. */
  private final Set<FactType> apart = new LinkedHashSet<>();

  Identities(Vocabulary vocabulary, List<Sample> samples, List<FactType> types) {
    this.vocabulary = vocabulary;
    List<Layout> first = layouts(samples, types, Set.of());
    for (FactType type : types) {
      List<Layout> about = first.stream().filter(l -> l.identity(type) != null).toList();
      long ids = about.stream().filter(layout -> layout.key(type) != null).count();
      if (ids > 0 && ids < about.size()) {
        boolean named = about.stream().allMatch(layout -> layout.name(type) != null);
        (named ? byName : apart).add(type);
      }
    }
    this.layouts = byName.isEmpty() ? first : layouts(samples, types, byName);
  }

  private static List<Layout> layouts(
      List<Sample> samples, List<FactType> types, Set<FactType> byName) {
    return samples.stream().map(sample -> new Layout(sample, types, byName)).toList();
  }

  List<Layout> layouts() {
    return layouts;
  }

  /** What a person should know of how a table is joined with the others. */
  List<Problem> remarks(Layout layout) {
    List<Problem> remarks = new ArrayList<>();
    for (FactType type : byName) {
      if (layout.key(type) != null) {
        remarks.add(Problem.of("map.byName", vocabulary.label(type)));
      }
    }
    for (FactType type : apart) {
      if (layout.key(type) == null && layout.identity(type) != null) {
        remarks.add(Problem.of("map.otherIds", vocabulary.label(type)));
      }
    }
    return remarks;
  }
}

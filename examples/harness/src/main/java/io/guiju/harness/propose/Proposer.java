package io.guiju.harness.propose;

import io.guiju.harness.input.FileFormat;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.records.PlanFacts;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Problem;
import io.guiju.pack.RulePack;
import io.guiju.pack.Text;
import io.guiju.progress.Observation;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proposes a mapping for tables that belong together. */
public final class Proposer {
  private final RulePack pack;
  private final Lexicon lexicon = Lexicon.load();
  private final Set<FactType> subjects;
  private final List<FactType> types;
  private final Known known;
  private final FileProposer proposer;

  /**
   * @param subjects whom the provisions of a pack speak of
   */
  public Proposer(RulePack pack, Set<FactType> subjects) {
    this.pack = pack;
    this.subjects = subjects;
    this.types = types(pack);
    this.known = new Known(pack.vocabulary(), lexicon, types);
    this.proposer = new FileProposer(pack, lexicon, known);
  }

  /**
   * The types that records give: those that the library makes itself have no place in a mapping.
   */
  static List<FactType> types(RulePack pack) {
    Package made = Observation.class.getPackage();
    return pack.vocabulary().types().stream()
        .filter(t -> PlanFacts.types().contains(t) || !t.type().getPackage().equals(made))
        .toList();
  }

  /**
   * Reads the beginnings of files.
   *
   * @throws Failure if one cannot be read
   */
  public Proposal propose(List<SourceFile> files, FileFormat format) {
    Sampler sampler = new Sampler(known, new Units(lexicon));
    List<Sample> samples = files.stream().map(file -> sampler.sample(file, format)).toList();
    Identities identities = new Identities(pack.vocabulary(), samples, types);
    List<Layout> layouts = identities.layouts();
    List<Map<FactType, Problem>> without = new ArrayList<>();
    layouts.forEach(layout -> without.add(new LinkedHashMap<>()));
    List<ProposedFile> proposed = proposed(layouts, without, identities);
    for (FactType type : types) {
      giveOnce(type, proposed, without);
    }
    return withNoValue(proposed(layouts, without, identities));
  }

  private List<ProposedFile> proposed(
      List<Layout> layouts, List<Map<FactType, Problem>> without, Identities identities) {
    List<ProposedFile> proposed = new ArrayList<>();
    for (int i = 0; i < layouts.size(); i++) {
      Layout layout = layouts.get(i);
      proposed.add(proposer.propose(layout, without.get(i), identities.remarks(layout)));
    }
    return proposed;
  }

  /**
   * A fact that two files give would be rejected in the second: the one that says more gives it.
   * Other rows of the second may give facts that the first lacks, which is said.
   */
  private void giveOnce(
      FactType type, List<ProposedFile> files, List<Map<FactType, Problem>> without) {
    List<ProposedFile> givers =
        files.stream()
            .filter(file -> file.fact(type) != null)
            .sorted(Comparator.comparing((ProposedFile file) -> size(file, type)).reversed())
            .toList();
    List<ProposedFile> kept = new ArrayList<>();
    for (ProposedFile file : givers) {
      ProposedFile same =
          kept.stream().filter(k -> overlap(k, file, type)).findFirst().orElse(null);
      if (same == null) {
        kept.add(file);
      } else {
        without.get(files.indexOf(file)).put(type, givenBy(type, same, file));
      }
    }
    for (int i = 0; i < files.size() && !kept.isEmpty(); i++) {
      if (files.get(i).fact(type) == null) {
        without.get(i).put(type, givenBy(type, kept.get(0), files.get(i)));
      }
    }
  }

  private static long size(ProposedFile file, FactType type) {
    ProposedFact fact = file.fact(type);
    return fact == null ? 0 : fact.size();
  }

  private Problem givenBy(FactType type, ProposedFile giver, ProposedFile other) {
    Set<List<String>> both = keys(other, type);
    both.retainAll(keys(giver, type));
    Text label = pack.vocabulary().label(type);
    String name = giver.sample().file().name();
    boolean byYear = type.keys().stream().anyMatch(key -> key.name().equals(Layout.YEAR));
    return byYear && !both.isEmpty()
        ? Problem.of("map.givenBy.year", label, name, String.join(" ", both.iterator().next()))
        : Problem.of("map.givenBy", label, name);
  }

  private static boolean overlap(ProposedFile one, ProposedFile other, FactType type) {
    return !Collections.disjoint(keys(one, type), keys(other, type));
  }

  /** The keys that the first rows say; what a person has yet to say may differ. */
  private static Set<List<String>> keys(ProposedFile file, FactType type) {
    ProposedFact fact = file.fact(type);
    Set<List<String>> keys = new LinkedHashSet<>();
    if (fact != null) {
      keys.addAll(fact.keys(file.sample().wholeRows()));
      keys.removeIf(key -> key.contains("") || key.contains(ProposedTerm.UNSAID));
    }
    return keys;
  }

  private Proposal withNoValue(List<ProposedFile> files) {
    CellWords words = new CellWords(pack.vocabulary(), lexicon);
    Set<String> noValue = new LinkedHashSet<>();
    for (ProposedFile file : files) {
      for (ProposedTerm term : file.placed()) {
        for (Column.Seen seen : texts(term.column())) {
          boolean no = term.property().type() == Boolean.class && words.isNo(seen.text());
          if (lexicon.noValue().contains(seen.text()) && !no) {
            noValue.add(seen.text());
          }
        }
      }
    }
    return new Proposal(
        noValue, files.stream().map(file -> file.without(noValue)).toList(), withoutSubject(files));
  }

  /** What is said of nobody whom the tables name is never looked at. */
  private List<Problem> withoutSubject(List<ProposedFile> files) {
    List<FactType> all =
        files.stream()
            .flatMap(file -> file.facts().stream())
            .filter(ProposedFact::holds)
            .map(ProposedFact::type)
            .toList();
    boolean found = all.isEmpty() || all.stream().anyMatch(type -> isSought(type));
    List<Text> labels = subjects.stream().map(pack.vocabulary()::label).toList();
    return found ? List.of() : List.of(Problem.of("map.noSubject", Listing.of(labels)));
  }

  private boolean isSought(FactType type) {
    return subjects.contains(type) || PlanFacts.types().contains(type);
  }

  private static List<Column.Seen> texts(@Nullable Column column) {
    return column == null ? List.of() : column.texts();
  }
}

package io.guiju.harness.propose;

import io.guiju.harness.propose.Match.Strength;
import io.guiju.harness.propose.ProposedTerm.State;
import io.guiju.harness.words.Problem;
import io.guiju.pack.RulePack;
import io.guiju.pack.Text;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proposes what a mapping says of one table. */
final class FileProposer {
  /** The place of a subject, without which nobody knows whether the plan is meant for it. */
  private static final String PLACE = "place";

  private final RulePack pack;
  private final Vocabulary vocabulary;
  private final Known known;
  private final TermProposer terms;
  private final Leftovers leftovers;

  FileProposer(RulePack pack, Lexicon lexicon, Known known) {
    this.pack = pack;
    this.vocabulary = pack.vocabulary();
    this.known = known;
    this.terms = new TermProposer(pack, lexicon);
    this.leftovers = new Leftovers(vocabulary, known);
  }

  /**
   * @param without types that another table gives better, and why
   * @param remarks what a person should know besides
   */
  ProposedFile propose(Layout layout, Map<FactType, Problem> without, List<Problem> remarks) {
    Map<FactType, Problem> dropped = new LinkedHashMap<>(without);
    List<ProposedFact> facts = new ArrayList<>();
    for (FactType type : layout.given()) {
      if (!dropped.containsKey(type)) {
        facts.add(fact(layout, type, null));
      }
    }
    List<ProposedFact> repeated =
        facts.stream().filter(fact -> repeats(layout.sample(), fact) != null).toList();
    if (repeated.size() < facts.size()) {
      for (ProposedFact fact : repeated) {
        dropped.put(fact.type(), repeated(layout.sample(), fact));
        facts.remove(fact);
      }
    }
    facts.addAll(named(layout, dropped));
    return leftovers.of(layout, facts, known(layout, dropped), remarks);
  }

  /** Of what is left out, that of which the table has something. */
  private static Map<FactType, Problem> known(Layout layout, Map<FactType, Problem> dropped) {
    Map<FactType, Problem> known = new LinkedHashMap<>(dropped);
    known.keySet().removeIf(type -> !layout.gives(type));
    return known;
  }

  private ProposedFact fact(Layout layout, FactType type, @Nullable Problem why) {
    List<ProposedTerm> proposed = new ArrayList<>();
    for (Property property : type.components()) {
      ProposedTerm term = term(layout, type, property);
      if (term != null) {
        boolean unusable = property.isKey() && term.state() == State.SHOWN;
        proposed.add(unusable ? ProposedTerm.open(property, term.remarks().get(0)) : term);
      }
    }
    return new ProposedFact(type, proposed, why);
  }

  private @Nullable ProposedTerm term(Layout layout, FactType type, Property property) {
    Column column = layout.column(type, property);
    if (column != null) {
      ProposedTerm term = terms.of(type, property, column, layout.sample().unit());
      boolean standsIn =
          property.isKey()
              && property.references().isEmpty()
              && layout.key(type) == null
              && column.matches().stream().noneMatch(match -> match.isFor(type, property));
      return standsIn ? term.remarked(Problem.of("map.standsIn", vocabulary.label(type))) : term;
    } else if (property.name().equals(Layout.YEAR) && property.isKey()) {
      return year(layout, type, property);
    } else if (property.isKey()) {
      return ProposedTerm.open(property, Problem.of("map.noKey", vocabulary.label(type)));
    } else if (property.name().equals(Nouns.KIND) && property.type().isEnum()) {
      return kind(layout, type, property);
    } else if (property.type() == Place.class && property.name().equals(PLACE)) {
      ProposedTerm doubtful = doubtful(layout, type, property);
      return doubtful == null ? place(property) : doubtful;
    }
    return doubtful(layout, type, property);
  }

  private ProposedTerm place(Property property) {
    Place place = pack.scope().place();
    Text label = vocabulary.label(place);
    return ProposedTerm.constant(
            property, place.code(), Problem.of("map.place", label == null ? place.code() : label))
        .shown();
  }

  private @Nullable ProposedTerm doubtful(Layout layout, FactType type, Property property) {
    Column column = layout.candidates().first(type, property, Strength.DOUBTFUL);
    ProposedTerm term =
        column == null ? null : terms.of(type, property, column, layout.sample().unit());
    return term == null || term.state() == State.SHOWN || !term.near().isEmpty()
        ? null
        : term.remarked(Problem.of("map.doubtful")).shown();
  }

  private ProposedTerm year(Layout layout, FactType type, Property property) {
    Integer year = layout.candidates().year(type);
    if (year == null) {
      Integer named = Heading.yearIn(layout.sample().file().name());
      return ProposedTerm.open(
          property,
          named == null
              ? Problem.of("map.noYear")
              : Problem.of("map.noYear.file", String.valueOf(named)));
    }
    String key =
        layout.candidates().years(type).size() > 1
            ? "map.years"
            : isDated(layout, type) ? "map.year" : "map.year.undated";
    return ProposedTerm.constant(
        property, String.valueOf(year), Problem.of(key, String.valueOf(year)));
  }

  /** Whether each heading of a type names the year. */
  private static boolean isDated(Layout layout, FactType type) {
    return type.components().stream()
        .filter(property -> !property.identifies())
        .map(property -> layout.column(type, property))
        .allMatch(column -> column == null || column.heading().year() != null);
  }

  /** The kind that a heading names besides; the one that the file's name names is only shown. */
  private @Nullable ProposedTerm kind(Layout layout, FactType type, Property property) {
    for (Column column : layout.sample().columns()) {
      for (Match match : column.matches()) {
        if (match.type() == type && match.kind() != null) {
          return ProposedTerm.constant(
              property, match.kind().name(), Problem.of("map.kind", column.name()));
        }
      }
    }
    Enum<?> kind = known.nouns().kindIn(type, layout.sample().file().name());
    return kind == null
        ? null
        : ProposedTerm.constant(property, kind.name(), Problem.of("map.kind.file")).shown();
  }

  /** Facts of which the name of the file alone says what kind they are: a list of such a title. */
  private List<ProposedFact> named(Layout layout, Map<FactType, Problem> dropped) {
    List<ProposedFact> named = new ArrayList<>();
    for (FactType type : vocabulary.types()) {
      Enum<?> kind = known.nouns().kindIn(type, layout.sample().file().name());
      boolean untold = !layout.gives(type) && !dropped.containsKey(type);
      if (kind != null && untold && layout.isUntold(type)) {
        ProposedFact fact = fact(layout, type, Problem.of("map.fact.file", label(kind)));
        named.add(fact.of(kind));
      }
    }
    return named;
  }

  private Object label(Enum<?> kind) {
    Text label = vocabulary.label(kind);
    return label == null ? kind.name() : label;
  }

  /** The place of the second row that gives the same fact, or null. */
  private static @Nullable Integer repeats(Sample sample, ProposedFact fact) {
    boolean open =
        fact.terms().stream()
            .anyMatch(
                term ->
                    term.property().isKey()
                        && term.property().type() == String.class
                        && ProposedTerm.UNSAID.equals(term.constant()));
    Set<List<String>> seen = new HashSet<>();
    List<List<String>> keys = fact.keys(sample.wholeRows());
    for (int i = 0; i < keys.size() && !open; i++) {
      if (!keys.get(i).contains("") && !seen.add(keys.get(i))) {
        return i;
      }
    }
    return null;
  }

  private Problem repeated(Sample sample, ProposedFact fact) {
    Integer row = repeats(sample, fact);
    String key = String.join(" ", fact.keys(sample.wholeRows()).get(row == null ? 0 : row));
    return Problem.of("map.repeated", vocabulary.label(fact.type()), key);
  }
}

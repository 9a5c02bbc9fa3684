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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Proposes what a mapping says of one table. */
final class FileProposer {
  /** The place of a subject, without which nobody knows whether the plan is meant for it. */
  private static final String PLACE = "place";

  private final RulePack pack;
  private final Vocabulary vocabulary;
  private final Known known;
  private final List<String> noValue;
  private final TermProposer terms;
  private final Leftovers leftovers;

  FileProposer(RulePack pack, Lexicon lexicon, Known known) {
    this.pack = pack;
    this.vocabulary = pack.vocabulary();
    this.known = known;
    this.noValue = lexicon.noValue();
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
    List<Problem> fails = new ArrayList<>(layout.sample().fails());
    fails.addAll(settle(layout.sample(), facts, dropped));
    facts.addAll(named(layout, dropped));
    return leftovers.of(layout, facts, known(layout, dropped), remarks, fails);
  }

  /**
   * The rows are of the facts that most of them give: what repeats in them is left to another
   * table, and what some of them lack is only shown, since a row without the key of one fact is
   * rejected whole; a row that all facts reject, such as one of totals, takes nothing from any.
   *
   * @return which rows are rejected all the same
   */
  private List<Problem> settle(
      Sample sample, List<ProposedFact> facts, Map<FactType, Problem> dropped) {
    Map<FactType, Keys> keys = new LinkedHashMap<>();
    facts.forEach(fact -> keys.put(fact.type(), Keys.of(fact, sample.wholeRows(), noValue)));
    int least = least(facts, keys);
    int leastTold = least(facts.stream().filter(fact -> !fact.isUntold()).toList(), keys);
    for (Map.Entry<FactType, Keys> entry : keys.entrySet()) {
      FactType type = entry.getKey();
      Keys of = entry.getValue();
      Text label = vocabulary.label(type);
      if (of.rejected() > least && of.repeats() > of.missing().size() && of.again() != null) {
        dropped.put(type, Problem.of("map.repeated", label, of.again()));
        facts.removeIf(fact -> fact.type() == type);
      } else if (of.rejected() > leastTold
          && !of.missing().isEmpty()
          && !isReferredTo(type, facts)) {
        Problem why = Problem.of("map.optional", label, of.missing().size());
        facts.replaceAll(fact -> fact.type() == type ? fact.shown(why) : fact);
      }
    }
    List<Problem> fails = new ArrayList<>();
    for (ProposedFact fact : facts) {
      Keys of = keys.get(fact.type());
      if (fact.holds() && of != null && !of.missing().isEmpty()) {
        long first = sample.columns().get(0).line(of.missing().get(0));
        Text label = vocabulary.label(fact.type());
        fails.add(Problem.of("map.missing", label, of.missing().size(), first));
      }
      if (fact.holds() && of != null && of.again() != null) {
        fails.add(
            Problem.of("map.repeats", vocabulary.label(fact.type()), of.repeats(), of.again()));
      }
    }
    return fails;
  }

  private static int least(List<ProposedFact> facts, Map<FactType, Keys> keys) {
    return facts.stream().mapToInt(fact -> keys.get(fact.type()).rejected()).min().orElse(0);
  }

  private static boolean isReferredTo(FactType type, List<ProposedFact> facts) {
    return facts.stream()
        .flatMap(fact -> fact.type().components().stream())
        .anyMatch(property -> property.references().contains(type.type()));
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
      Integer above = layout.sample().year();
      if (above != null) {
        String maybe = String.valueOf(above);
        return ProposedTerm.open(property, maybe, Problem.of("map.noYear.title", maybe));
      }
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
}

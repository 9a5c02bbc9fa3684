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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposes what a mapping says of one fact that the rows of a table give. */
final class FactProposer {
  /** The place of a subject, without which nobody knows whether the plan is meant for it. */
  private static final String PLACE = "place";

  private final RulePack pack;
  private final Vocabulary vocabulary;
  private final Known known;
  private final TermProposer terms;

  FactProposer(RulePack pack, Lexicon lexicon, Known known) {
    this.pack = pack;
    this.vocabulary = pack.vocabulary();
    this.known = known;
    this.terms = new TermProposer(pack, lexicon);
  }

  /**
   * @param why it is only shown; null where it is not
   */
  ProposedFact of(Layout layout, FactType type, @Nullable Problem why) {
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
}

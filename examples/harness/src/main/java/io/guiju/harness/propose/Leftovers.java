package io.guiju.harness.propose;

import io.guiju.harness.propose.Match.Strength;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Problem;
import io.guiju.pack.Term;
import io.guiju.pack.Text;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of each column that no fact uses why that is so. */
final class Leftovers {
  private final Vocabulary vocabulary;
  private final Known known;

  Leftovers(Vocabulary vocabulary, Known known) {
    this.vocabulary = vocabulary;
    this.known = known;
  }

  ProposedFile of(
      Layout layout,
      List<ProposedFact> facts,
      Map<FactType, Problem> dropped,
      List<Problem> remarks,
      List<Problem> fails) {
    Set<Column> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ProposedFact fact : facts) {
      for (ProposedTerm term : fact.terms()) {
        if (term.column() != null) {
          used.add(term.column());
        }
      }
    }
    List<Unplaced> unplaced = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    for (Column column : layout.sample().columns()) {
      if (!used.contains(column)) {
        if (known.isIgnored(column.heading())) {
          ignored.add(column.name());
        } else {
          unplaced.add(new Unplaced(column, why(layout, column, facts, dropped)));
        }
      }
    }
    ignored.removeIf(String::isBlank);
    List<Problem> all = new ArrayList<>(remarks);
    if (!layout.sample().whole()) {
      all.add(Problem.of("map.first", layout.sample().rows()));
    }
    all.addAll(dropped.values());
    return new ProposedFile(layout.sample(), facts, unplaced, ignored, all, fails);
  }

  private Problem why(
      Layout layout, Column column, List<ProposedFact> facts, Map<FactType, Problem> dropped) {
    List<Match> matches =
        column.matches().stream().filter(m -> m.strength() != Strength.DOUBTFUL).toList();
    for (Match match : matches) {
      Problem why = why(layout, column, match, facts);
      if (why != null) {
        return why;
      }
    }
    for (Match match : matches) {
      if (dropped.containsKey(match.type())) {
        return Problem.of("map.dropped", vocabulary.label(match.type()));
      }
    }
    Enum<?> kind = known.kind(column.heading());
    if (kind != null) {
      return Problem.of("map.kindColumn", label(kind), kind.name());
    }
    List<Term> near = column.matches().isEmpty() ? known.near(column.heading()) : terms(column);
    return near.isEmpty()
        ? Problem.of("map.unknown")
        : Problem.of(
            "map.near",
            Listing.of(
                near.stream().map(t -> Problem.of("name", t.toString(), t.label())).toList()));
  }

  private static List<Term> terms(Column column) {
    return column.matches().stream().map(Match::term).limit(3).toList();
  }

  private @Nullable Problem why(
      Layout layout, Column column, Match match, List<ProposedFact> facts) {
    Column.Seen several = column.several();
    if (!match.isComponent()) {
      return Problem.of("map.computed", match.term().label());
    } else if (Candidates.isOrganisation(match.property()) && several != null) {
      return Problem.of("map.several", several.text(), several.line());
    }
    Integer year = layout.candidates().year(match.type());
    if (layout.gives(match.type()) && layout.candidates().years(match.type()).size() > 1) {
      Integer named = column.heading().year();
      if (named == null || !named.equals(year)) {
        return Problem.of(named == null ? "map.undated" : "map.otherYear", String.valueOf(year));
      }
    }
    for (ProposedFact fact : facts) {
      for (ProposedTerm term : fact.terms()) {
        if (match.isFor(fact.type(), term.property()) && term.column() != null) {
          return Problem.of("map.taken", match.term().label(), term.column().name());
        }
      }
    }
    return null;
  }

  private Object label(Enum<?> kind) {
    Text label = vocabulary.label(kind);
    return label == null ? kind.name() : label;
  }
}

package io.guiju.json;

import io.guiju.Change;
import io.guiju.pack.Term;
import io.guiju.type.FactType;
import java.util.List;

/** One step on a way to satisfy a provision. */
final class ChangeJson {
  private static final Shape TERM =
      Shape.of("kind", "fact", "term", "to", "required").maybe("from", "gap");
  private static final Shape NEW_FACT = Shape.of("kind", "type", "values", "required");

  private ChangeJson() {}

  static List<Entries> write(List<Change> changes, Used used) {
    return changes.stream().map(change -> write(change, used)).toList();
  }

  private static Entries write(Change change, Used used) {
    if (change instanceof Change.TermChange other) {
      return new Entries()
          .put("kind", "term")
          .put("fact", used.fact(other.fact()))
          .put("term", used.term(other.term()))
          .putKnown("from", used.known(other.from()))
          .put("to", used.value(other.to()))
          .put("required", GroundJson.write(other.required(), used))
          .putKnown("gap", GapJson.writeKnown(other.gap(), used));
    }
    Change.NewFact fact = (Change.NewFact) change;
    return new Entries()
        .put("kind", "newFact")
        .put("type", used.type(fact.type()))
        .put("values", used.values(fact.type(), fact.values()))
        .put("required", GroundJson.write(fact.required(), used));
  }

  static Change read(Json in, Known known) {
    Json kind = in.get("kind");
    return switch (kind.text()) {
      case "term" -> {
        in.shaped(TERM);
        Term term = known.term(in.get("term"));
        yield new Change.TermChange(
            known.fact(in.get("fact")),
            term,
            in.find("from", from -> Known.value(from, term)),
            Known.value(in.get("to"), term),
            in.get("required").list(ground -> GroundJson.comparison(ground, known)),
            in.find("gap", gap -> GapJson.read(gap, known)));
      }
      case "newFact" -> {
        in.shaped(NEW_FACT);
        FactType type = known.type(in.get("type"));
        yield new Change.NewFact(
            type,
            Known.values(type, in.get("values")),
            in.get("required").list(ground -> GroundJson.comparison(ground, known)));
      }
      default -> throw kind.unknown(List.of("term", "newFact"));
    };
  }
}

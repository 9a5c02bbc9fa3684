package io.guiju.json;

import io.guiju.MissingFact;
import io.guiju.pack.Term;
import io.guiju.type.FactType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What kept a finding undetermined. */
final class MissingJson {
  private static final Shape TERM = Shape.of("kind", "fact", "term").maybe("lastRead");
  private static final Shape NO_VALUE = Shape.of("kind", "fact", "term", "denominator");
  private static final Shape RECORD = Shape.of("kind", "type", "with");
  private static final Shape PARAMETER = Shape.of("kind", "parameter");
  private static final Shape OUTSIDE = Shape.of("kind", "fact", "term", "parameter").maybe("value");

  private MissingJson() {}

  static List<Entries> write(List<MissingFact> missing, Used used) {
    return missing.stream().map(fact -> write(fact, used)).toList();
  }

  private static Entries write(MissingFact missing, Used used) {
    if (missing instanceof MissingFact.MissingTerm lacking) {
      return new Entries()
          .put("kind", "term")
          .put("fact", used.fact(lacking.fact()))
          .put("term", used.term(lacking.term()))
          .putKnown("lastRead", lacking.lastRead() == null ? null : lacking.lastRead().toString());
    } else if (missing instanceof MissingFact.NoValue share) {
      return new Entries()
          .put("kind", "noValue")
          .put("fact", used.fact(share.fact()))
          .put("term", used.term(share.term()))
          .put("denominator", used.value(share.denominator()));
    } else if (missing instanceof MissingFact.MissingRecord fact) {
      Map<String, Object> with = new LinkedHashMap<>();
      fact.with().forEach((term, value) -> with.put(term.name(), value));
      return new Entries()
          .put("kind", "record")
          .put("type", used.type(fact.type()))
          .put("with", used.values(fact.type(), with));
    } else if (missing instanceof MissingFact.UnsetParameter unset) {
      return new Entries()
          .put("kind", "parameter")
          .put("parameter", used.parameter(unset.parameter()));
    }
    MissingFact.OutsideOpenList outside = (MissingFact.OutsideOpenList) missing;
    return new Entries()
        .put("kind", "outsideOpenList")
        .put("fact", used.fact(outside.fact()))
        .put("term", used.term(outside.term()))
        .putKnown("value", used.known(outside.value()))
        .put("parameter", used.parameter(outside.parameter()));
  }

  static MissingFact read(Json in, Known known) {
    Json kind = in.get("kind");
    return switch (kind.text()) {
      case "term" -> {
        in.shaped(TERM);
        yield new MissingFact.MissingTerm(
            known.fact(in.get("fact")),
            known.term(in.get("term")),
            in.find("lastRead", Json::date));
      }
      case "noValue" -> {
        in.shaped(NO_VALUE);
        Term term = known.term(in.get("term"));
        Object denominator = denominator(in.get("denominator"), term, in.get("term"));
        yield new MissingFact.NoValue(known.fact(in.get("fact")), term, denominator);
      }
      case "record" -> {
        in.shaped(RECORD);
        FactType type = known.type(in.get("type"));
        yield new MissingFact.MissingRecord(type, known.terms(type, in.get("with")));
      }
      case "parameter" -> {
        in.shaped(PARAMETER);
        yield new MissingFact.UnsetParameter(known.parameter(in.get("parameter")));
      }
      case "outsideOpenList" -> {
        in.shaped(OUTSIDE);
        Term term = known.term(in.get("term"));
        yield new MissingFact.OutsideOpenList(
            known.fact(in.get("fact")),
            term,
            in.find("value", value -> Known.value(value, term)),
            known.parameter(in.get("parameter")));
      }
      default ->
          throw kind.unknown(List.of("term", "noValue", "record", "parameter", "outsideOpenList"));
    };
  }

  private static Object denominator(Json in, Term term, Json named) {
    Term.Share share = term.share();
    if (share == null) {
      throw named.error(term + " is no share: only shares have a denominator");
    }
    return ValueJson.read(in, Objects.requireNonNull(term.type().property(share.denominator())));
  }
}

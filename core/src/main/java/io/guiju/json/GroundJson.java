package io.guiju.json;

import io.guiju.Ground;
import io.guiju.Judgement;
import io.guiju.Operator;
import io.guiju.Provenance;
import io.guiju.Source;
import io.guiju.Truth;
import io.guiju.pack.Term;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition with what was observed. */
final class GroundJson {
  private static final Shape COMPARISON =
      Shape.of("kind", "term", "operator", "setByHost", "truth")
          .maybe("fact", "limit", "parameter", "observed", "provenance", "judgement");
  private static final Shape PRESENCE =
      Shape.of("kind", "type", "wanted", "conditions", "truth").maybe("provenance");
  private static final Shape PROVENANCE = Shape.of("source").maybe("readOn");
  private static final Shape JUDGEMENT = Shape.of("by", "on", "why");

  private GroundJson() {}

  static List<Entries> write(List<? extends Ground> grounds, Used used) {
    return grounds.stream().map(ground -> write(ground, used)).toList();
  }

  private static Entries write(Ground ground, Used used) {
    if (ground instanceof Ground.Comparison comparison) {
      return write(comparison, used);
    }
    Ground.Presence presence = (Ground.Presence) ground;
    return new Entries()
        .put("kind", "presence")
        .put("type", used.type(presence.type()))
        .put("wanted", presence.wanted())
        .put("conditions", write(presence.conditions(), used))
        .putKnown("provenance", write(presence.provenance()))
        .put("truth", presence.truth().name());
  }

  private static Entries write(Ground.Comparison ground, Used used) {
    return new Entries()
        .put("kind", "comparison")
        .putKnown("fact", ground.fact() == null ? null : used.fact(ground.fact()))
        .put("term", used.term(ground.term()))
        .put("operator", ground.operator().symbol())
        .putKnown("limit", used.known(ground.limit()))
        .putKnown(
            "parameter", ground.parameter() == null ? null : used.parameter(ground.parameter()))
        .put("setByHost", ground.setByHost())
        .putKnown("observed", used.known(ground.observed()))
        .putKnown("provenance", write(ground.provenance()))
        .putKnown("judgement", write(ground.judgement()))
        .put("truth", ground.truth().name());
  }

  static Ground read(Json in, Known known) {
    Json kind = in.get("kind");
    return switch (kind.text()) {
      case "comparison" -> comparison(in, known);
      case "presence" -> presence(in, known);
      default -> throw kind.unknown(List.of("comparison", "presence"));
    };
  }

  private static Ground presence(Json in, Known known) {
    in.shaped(PRESENCE);
    return new Ground.Presence(
        known.type(in.get("type")),
        in.get("wanted").bool(),
        in.get("conditions").list(condition -> comparison(condition, known)),
        in.find("provenance", GroundJson::provenance),
        in.get("truth").constant(Truth.class));
  }

  static Ground.Comparison comparison(Json in, Known known) {
    in.get("kind").require("comparison", "a condition compares a term");
    in.shaped(COMPARISON);
    Term term = known.term(in.get("term"));
    Operator operator = operator(in.get("operator"));
    return new Ground.Comparison(
        in.find("fact", known::fact),
        term,
        operator,
        in.find("limit", limit -> limit(limit, operator, term)),
        in.find("parameter", known::parameter),
        in.get("setByHost").bool(),
        in.find("observed", observed -> Known.value(observed, term)),
        in.find("provenance", GroundJson::provenance),
        in.find("judgement", GroundJson::judgement),
        in.get("truth").constant(Truth.class));
  }

  /** A membership has a list of what the term holds, another comparison one such value. */
  private static Object limit(Json in, Operator operator, Term term) {
    return operator.isMembership()
        ? ValueJson.list(in, Known.property(term).elementType())
        : Known.value(in, term);
  }

  private static Operator operator(Json in) {
    Operator operator = Operator.ofSymbol(in.text());
    if (operator == null) {
      throw in.unknown(Arrays.stream(Operator.values()).map(Operator::symbol).toList());
    }
    return operator;
  }

  private static @Nullable Entries write(@Nullable Provenance provenance) {
    return provenance == null
        ? null
        : new Entries()
            .put("source", provenance.source().name())
            .putKnown(
                "readOn", provenance.readOn() == null ? null : provenance.readOn().toString());
  }

  static Provenance provenance(Json in) {
    in.shaped(PROVENANCE);
    return new Provenance(in.get("source").constant(Source.class), in.find("readOn", Json::date));
  }

  private static @Nullable Entries write(@Nullable Judgement judgement) {
    return judgement == null
        ? null
        : new Entries()
            .put("by", judgement.by())
            .put("on", judgement.on().toString())
            .put("why", judgement.why());
  }

  static Judgement judgement(Json in) {
    in.shaped(JUDGEMENT);
    return new Judgement(in.get("by").text(), in.get("on").date(), in.get("why").text());
  }
}

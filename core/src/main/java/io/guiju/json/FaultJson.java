package io.guiju.json;

import io.guiju.Fault;
import io.guiju.Outcome;
import io.guiju.Truth;
import java.util.List;

/** Why a finding is an error. */
final class FaultJson {
  private static final Shape TERM_FAILED = Shape.of("kind", "rule", "term", "cause");
  private static final Shape DISAGREEMENT = Shape.of("kind", "rule", "direct", "fired");
  private static final Shape FORMS_DISAGREE = Shape.of("kind", "rule", "compiled", "interpreted");
  private static final Shape SESSION_FAILED = Shape.of("kind", "rule", "cause");

  private FaultJson() {}

  static Entries write(Fault fault) {
    if (fault instanceof Fault.TermFailed failed) {
      return new Entries()
          .put("kind", "termFailed")
          .put("rule", failed.rule())
          .put("term", failed.term())
          .put("cause", failed.cause());
    } else if (fault instanceof Fault.Disagreement disagreement) {
      return new Entries()
          .put("kind", "disagreement")
          .put("rule", disagreement.rule())
          .put("direct", disagreement.direct().name())
          .put("fired", disagreement.fired());
    } else if (fault instanceof Fault.FormsDisagree forms) {
      return new Entries()
          .put("kind", "formsDisagree")
          .put("rule", forms.rule())
          .put("compiled", forms.compiled().name())
          .put("interpreted", forms.interpreted().name());
    }
    Fault.SessionFailed failed = (Fault.SessionFailed) fault;
    return new Entries()
        .put("kind", "sessionFailed")
        .put("rule", failed.rule())
        .put("cause", failed.cause());
  }

  static Fault read(Json in) {
    Json kind = in.get("kind");
    return switch (kind.text()) {
      case "termFailed" -> {
        in.shaped(TERM_FAILED);
        yield new Fault.TermFailed(
            in.get("rule").text(), in.get("term").text(), in.get("cause").text());
      }
      case "disagreement" -> {
        in.shaped(DISAGREEMENT);
        yield new Fault.Disagreement(
            in.get("rule").text(), in.get("direct").constant(Truth.class), in.get("fired").bool());
      }
      case "formsDisagree" -> {
        in.shaped(FORMS_DISAGREE);
        yield new Fault.FormsDisagree(
            in.get("rule").text(),
            in.get("compiled").constant(Outcome.class),
            in.get("interpreted").constant(Outcome.class));
      }
      case "sessionFailed" -> {
        in.shaped(SESSION_FAILED);
        yield new Fault.SessionFailed(in.get("rule").text(), in.get("cause").text());
      }
      default ->
          throw kind.unknown(
              List.of("termFailed", "disagreement", "formsDisagree", "sessionFailed"));
    };
  }
}

package io.guiju.json;

import io.guiju.Fault;
import io.guiju.Truth;
import java.util.List;

/** Why a finding is an error. */
final class FaultJson {
  private static final Shape TERM_FAILED = Shape.of("kind", "rule", "term", "cause");
  private static final Shape DISAGREEMENT = Shape.of("kind", "rule", "direct", "fired");
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
      case "sessionFailed" -> {
        in.shaped(SESSION_FAILED);
        yield new Fault.SessionFailed(in.get("rule").text(), in.get("cause").text());
      }
      default -> throw kind.unknown(List.of("termFailed", "disagreement", "sessionFailed"));
    };
  }
}

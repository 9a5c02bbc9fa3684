package io.guiju.text;

import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.Ground;
import io.guiju.MissingFact;
import io.guiju.Outcome;
import io.guiju.Route;
import io.guiju.Ways;
import java.util.List;
import java.util.stream.Stream;

/** What the reader of a finding should do next. */
final class NextWords {
  private final Words words;
  private final GroundWords parts;

  NextWords(Words words, GroundWords parts) {
    this.words = words;
    this.parts = parts;
  }

  String next(Finding finding, Explanation why, Ways ways) {
    return words.say("next", step(finding, why, ways));
  }

  private String step(Finding finding, Explanation why, Ways ways) {
    Route route = Route.of(finding.outcome(), why, ways);
    String type = parts.label(finding.key().type());
    String kind = kind(finding);
    return switch (route) {
      case WITHOUT_APPLICATION, BY_APPLICATION -> words.say("next." + kind + route);
      case EXPERT_REVIEW -> words.say("next.EXPERT_REVIEW", words.list(toBeJudged(finding, why)));
      case NEEDS_FACTS ->
          words.say(isForTheHost(why) ? "next.NEEDS_DECISION" : "next.NEEDS_FACTS", type);
      case NOT_ELIGIBLE -> refused(finding, kind, type, ways);
      case NOT_IN_FORCE, UNCLEAR -> words.say("next." + route);
    };
  }

  private String refused(Finding finding, String kind, String type, Ways ways) {
    if (finding.outcome() == Outcome.NOT_APPLICABLE) {
      return words.say("next.NOT_APPLICABLE", type);
    }
    String change = ways.changes().isEmpty() ? "NO_CHANGES" : "CHANGES";
    return finding.outcome() == Outcome.UNDETERMINED
        ? words.say("next.HOPELESS", words.say("next." + kind + change))
        : words.say("next." + kind + change);
  }

  /** What an effect is that is no benefit: a gate, or a place on a ladder. */
  private static String kind(Finding finding) {
    return switch (finding.provision().entitles().kind()) {
      case ADMISSION -> "gate.";
      case PLACEMENT -> "place.";
      default -> "";
    };
  }

  /** Whether what is missing is for whoever runs the check to decide, not for the subject. */
  private static boolean isForTheHost(Explanation why) {
    return why.missing().stream()
        .allMatch(
            missing ->
                missing instanceof MissingFact.UnsetParameter
                    || missing instanceof MissingFact.OutsideOpenList);
  }

  private List<String> toBeJudged(Finding finding, Explanation why) {
    Stream<String> judged =
        why.grounds().stream()
            .filter(Ground.Comparison.class::isInstance)
            .map(Ground.Comparison.class::cast)
            .filter(ground -> ground.judgement() == null && ground.term().discretionary())
            .map(ground -> parts.of(ground.term(), ground.fact(), finding));
    Stream<String> missing =
        why.missing().stream()
            .filter(MissingFact.MissingTerm.class::isInstance)
            .map(MissingFact.MissingTerm.class::cast)
            .filter(lacking -> lacking.term().discretionary())
            .map(lacking -> parts.of(lacking.term(), lacking.fact(), finding));
    return Stream.concat(judged, missing).distinct().toList();
  }
}

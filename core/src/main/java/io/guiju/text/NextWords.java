package io.guiju.text;

import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.Ground;
import io.guiju.MissingFact;
import io.guiju.Outcome;
import io.guiju.Route;
import io.guiju.Ways;
import io.guiju.pack.Effect;
import io.guiju.pack.Term;
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
    return switch (route) {
      case WITHOUT_APPLICATION, BY_APPLICATION ->
          words.say((isGate(finding) ? "next.gate." : "next.") + route);
      case EXPERT_REVIEW -> words.say("next.EXPERT_REVIEW", words.list(toBeJudged(why)));
      case NEEDS_FACTS ->
          words.say(isForTheHost(why) ? "next.NEEDS_DECISION" : "next.NEEDS_FACTS", type);
      case NOT_ELIGIBLE -> refused(finding, type, ways);
      case NOT_IN_FORCE, UNCLEAR -> words.say("next." + route);
    };
  }

  private String refused(Finding finding, String type, Ways ways) {
    if (finding.outcome() == Outcome.NOT_APPLICABLE) {
      return words.say("next.NOT_APPLICABLE", type);
    } else if (finding.outcome() == Outcome.UNDETERMINED) {
      return words.say("next.HOPELESS");
    }
    return words.say(ways.changes().isEmpty() ? "next.NO_CHANGES" : "next.CHANGES");
  }

  private static boolean isGate(Finding finding) {
    return finding.provision().entitles().kind() == Effect.Kind.ADMISSION;
  }

  /** Whether what is missing is for whoever runs the check to decide, not for the subject. */
  private static boolean isForTheHost(Explanation why) {
    return why.missing().stream()
        .allMatch(
            missing ->
                missing instanceof MissingFact.UnsetParameter
                    || missing instanceof MissingFact.OutsideOpenList);
  }

  private List<String> toBeJudged(Explanation why) {
    Stream<Term> judged =
        Stream.concat(
            why.grounds().stream()
                .filter(Ground.Comparison.class::isInstance)
                .map(Ground.Comparison.class::cast)
                .filter(ground -> ground.judgement() == null)
                .map(Ground.Comparison::term),
            why.missing().stream()
                .filter(MissingFact.MissingTerm.class::isInstance)
                .map(missing -> ((MissingFact.MissingTerm) missing).term()));
    return judged.filter(Term::discretionary).distinct().map(parts::label).toList();
  }
}

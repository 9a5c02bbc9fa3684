package io.guiju;

import java.util.List;
import java.util.Objects;

/** How an entitlement can be granted. */
public enum Route {
  /** All it takes is known from the registers of those who decide it: 免申即享. */
  WITHOUT_APPLICATION,
  /** Some of what it takes is said by the subject, or computed: it applies and proves it. */
  BY_APPLICATION,
  /** A term needs human judgement, and nobody has judged it yet. */
  EXPERT_REVIEW,
  /** What it takes is not known. */
  NEEDS_FACTS,
  /** Refused, or not meant, or undetermined in a way that nothing could turn into a yes. */
  NOT_ELIGIBLE,
  NOT_IN_FORCE,
  /** The provision could not be judged. */
  UNCLEAR;

  /** How what has this outcome, for these reasons, can be granted. */
  public static Route of(Outcome outcome, Explanation explanation, Ways ways) {
    return switch (outcome) {
      case SATISFIED -> granted(explanation.grounds());
      case UNDETERMINED ->
          ways.isHopeless()
              ? NOT_ELIGIBLE
              : !explanation.missing().isEmpty()
                      && explanation.missing().stream().allMatch(Route::isLeftToJudgement)
                  ? EXPERT_REVIEW
                  : NEEDS_FACTS;
      case NOT_SATISFIED, NOT_APPLICABLE -> NOT_ELIGIBLE;
      case NOT_IN_FORCE -> NOT_IN_FORCE;
      case PENDING, ERROR -> UNCLEAR;
    };
  }

  private static Route granted(List<Ground> grounds) {
    boolean isReviewed =
        grounds.stream()
            .noneMatch(
                ground ->
                    ground instanceof Ground.Comparison comparison
                        && comparison.term().discretionary()
                        && comparison.judgement() == null);
    boolean isKnown =
        grounds.stream()
            .map(Ground::provenance)
            .filter(Objects::nonNull)
            .allMatch(provenance -> provenance.source() == Source.AUTHORITATIVE);
    return !isReviewed ? EXPERT_REVIEW : isKnown ? WITHOUT_APPLICATION : BY_APPLICATION;
  }

  private static boolean isLeftToJudgement(MissingFact missing) {
    return missing instanceof MissingFact.MissingTerm lacking && lacking.term().discretionary();
  }
}

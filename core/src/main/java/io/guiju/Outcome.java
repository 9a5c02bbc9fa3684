package io.guiju;

/** What a provision means for a subject on the date of the check. */
public enum Outcome {
  SATISFIED,
  NOT_SATISFIED,
  /** A fact, a term or a parameter that would decide it has no value. */
  UNDETERMINED,
  /** The provision does not speak of this subject. */
  NOT_APPLICABLE,
  /** Its date has not come, or a duty is under way. */
  PENDING,
  /** The plan does not apply on the date of the check. */
  NOT_IN_FORCE,
  /** The rule could not be evaluated, or its two evaluations disagree. */
  ERROR
}

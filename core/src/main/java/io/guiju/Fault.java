package io.guiju;

import java.io.Serializable;

/** Why a finding is an {@link Outcome#ERROR}. */
public sealed interface Fault extends Serializable {
  /** The rule that could not be judged. */
  String rule();

  /** A term threw an exception. */
  record TermFailed(String rule, String term, String cause) implements Fault {}

  /**
   * The two evaluations of a rule disagree.
   *
   * @param direct what the direct evaluation says
   * @param fired whether the rule fired in the Drools session
   */
  record Disagreement(String rule, Truth direct, boolean fired) implements Fault {}

  /**
   * The compiled rules and the interpreter say different outcomes of a provision, so that neither
   * can be trusted.
   *
   * @param rule the provision
   */
  record FormsDisagree(String rule, Outcome compiled, Outcome interpreted) implements Fault {}

  /** The Drools session could not evaluate a rule that the direct evaluation could. */
  record SessionFailed(String rule, String cause) implements Fault {}
}

package io.guiju;

/** What the right-hand side of a rule speaks to. */
@FunctionalInterface
public interface Findings {
  /** Says that the rule's provision is satisfied for the subject. */
  void satisfied(Object subject);
}

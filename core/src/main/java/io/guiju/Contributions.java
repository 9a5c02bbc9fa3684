package io.guiju;

/** What the right-hand side of a contribution rule speaks to. */
@FunctionalInterface
public interface Contributions {
  /** Says that the subject adds to the rule's indicator. */
  void from(Object subject);
}

package io.guiju.pack;

/**
 * What a satisfied entitlement brings.
 *
 * @param kind what it is in one word
 * @param words what it is in the plan's words
 */
public record Effect(Kind kind, Text words) {
  /** The kinds of effect. */
  public enum Kind {
    PRIORITY,
    SUPPORT,
    RECOMMENDATION,
    CULTIVATION,
    JOINT_FUNDING
  }
}

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
    FUNDING,
    JOINT_FUNDING,
    /** A place in an order, such as a rung of a ladder. */
    PLACEMENT,
    /** A right that is granted. */
    RIGHT,
    /** A way of being managed or served. */
    ARRANGEMENT,
    /** A gate: without it the subject is not admitted. */
    ADMISSION
  }
}

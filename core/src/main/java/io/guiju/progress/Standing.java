package io.guiju.progress;

/** What refines an outcome of a target or a duty, and never replaces it. */
public enum Standing {
  /** About the number, and below it. */
  NEAR,
  /** Its number is reached before its date. */
  REACHED,
  /** On the line to its number, or past it. */
  AHEAD,
  BEHIND,
  UNDER_WAY,
  /** Its date has passed. */
  OVERDUE
}

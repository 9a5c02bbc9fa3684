package io.guiju.progress;

/** What refines an outcome of a target or a duty, and never replaces it. */
public enum Standing {
  /** About the number, and below it. */
  NEAR,
  /** Its number is reached before its date; of a number for each year, in all of them. */
  REACHED,
  /**
   * On the line to its number, or past it, while that is not enough yet; of a number for each year,
   * reached in all years so far.
   */
  AHEAD,
  BEHIND,
  UNDER_WAY,
  /** Its date has passed. */
  OVERDUE
}

package io.guiju.harness.outline;

/** How much is said of a provision. */
public enum Detail {
  /** A few lines. */
  COMPACT,
  /** The same, and how its words are read. */
  WITH_READINGS,
  /** Everything, with the text of its rules and the names of its cases. */
  FULL
}

package io.guiju.harness.records;

/** How a row mentions a key; the store knows them by their ordinals. */
enum Mention {
  /** It gives the fact, and provisions speak of such facts. */
  SUBJECT,

  /** It gives the fact. */
  FACT,

  /** The fact given before refers to it. */
  REFERENCE,

  /** It may have held a fact of this one, and cannot be read. */
  OWNER,

  /** The fact given before refers to the first that the row gives, whose key is not kept again. */
  FIRST;

  private static final Mention[] ALL = values();

  static Mention of(int ordinal) {
    return ALL[ordinal];
  }

  boolean isGiven() {
    return this == SUBJECT || this == FACT;
  }
}

package io.guiju.mutation;

/** What becomes of a mutant. */
enum Fate {
  CAUGHT("caught"),
  REFUSED("refused by the law"),
  CANNOT_MATTER("cannot matter"),
  SURVIVES("survive");

  private final String label;

  Fate(String label) {
    this.label = label;
  }

  @Override
  public String toString() {
    return label;
  }
}

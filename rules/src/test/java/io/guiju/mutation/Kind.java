package io.guiju.mutation;

/** What a small step changes. */
enum Kind {
  OPERATOR("operator to its neighbour"),
  CONSTANT("constant replaced"),
  CONDITION_REMOVED("condition removed"),
  JOIN_REMOVED("join removed"),
  PATTERN_REMOVED("pattern removed"),
  QUANTIFIER("not or exists changed"),
  APPLICABILITY("@appliesTo shortened"),
  ALTERNATIVE_REMOVED("alternative removed"),
  MEMBER_REMOVED("member removed"),
  MEMBER_ADDED("member added"),
  OPEN_FLIPPED("open list closed, or closed opened"),
  NUMBER_MOVED("number moved by its step"),
  DAY_MOVED("value begins a day later"),
  COMPLETENESS("completeness ignored"),
  COMPARISON("comparison to its neighbour"),
  OVER("another time measured"),
  YEAR_MOVED("year moved"),
  REGION("one region enough, or no more"),
  FIRMNESS("firmness to its neighbour"),
  THING_REMOVED("thing removed"),
  ACTOR("another body to act"),
  DUE("last day moved, added or removed");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  @Override
  public String toString() {
    return label;
  }
}

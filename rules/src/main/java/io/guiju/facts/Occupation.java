package io.guiju.facts;

/** What people do. */
public enum Occupation {
  RESEARCHER,
  ENGINEER,
  OTHER_SCIENCE_WORKER,
  OTHER
}

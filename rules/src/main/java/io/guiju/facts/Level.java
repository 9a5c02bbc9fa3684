package io.guiju.facts;

/** The levels of government that recognise or fund. */
public enum Level {
  NATIONAL,
  PROVINCIAL,
  MUNICIPAL,
  COUNTY
}

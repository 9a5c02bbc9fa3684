package io.guiju.facts;

/** The provincial lists of key core technology, by the way in which research is to help. */
public enum KeyTechnologyList {
  FORCED,
  LEADING,
  SUBSTITUTION,
  TRANSFORMATION,
  NONE
}

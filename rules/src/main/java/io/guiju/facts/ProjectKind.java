package io.guiju.facts;

/** The programmes that projects belong to. */
public enum ProjectKind {
  NATIONAL_MAJOR,
  PROVINCIAL_MAJOR,
  MUNICIPAL,
  OTHER
}

package io.guiju.facts;

/** The classes of talent that the plans count. */
public enum TalentClass {
  WORLD_TOP,
  NATIONAL_LEADING,
  NATIONAL_YOUNG,
  OTHER
}

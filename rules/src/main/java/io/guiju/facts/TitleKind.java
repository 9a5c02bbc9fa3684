package io.guiju.facts;

/** The titles that the plans speak of; their names for people are in the packs. */
public enum TitleKind {
  NATIONAL_TECHNOLOGY_SME,
  PROVINCIAL_TECHNOLOGY_SME,
  HIGH_AND_NEW_TECHNOLOGY,
  ST_LITTLE_GIANT,
  ST_LEADING,
  EAGLE,
  SINGLE_CHAMPION,
  HIDDEN_CHAMPION,
  SPECIALISED_AND_NEW,
  SPECIALISED_AND_NEW_LITTLE_GIANT,
  WORLD_CLASS
}

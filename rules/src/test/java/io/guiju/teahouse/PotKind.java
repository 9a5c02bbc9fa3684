package io.guiju.teahouse;

/** What pots are made of. */
public enum PotKind {
  CLAY,
  IRON
}

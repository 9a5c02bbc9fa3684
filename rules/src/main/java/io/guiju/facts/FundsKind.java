package io.guiju.facts;

/** Where money for the transfer of an achievement comes from. */
public enum FundsKind {
  CONTRACT_RESEARCH_SURPLUS,
  FISCAL,
  OTHER
}

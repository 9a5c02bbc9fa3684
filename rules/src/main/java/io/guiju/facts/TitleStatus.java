package io.guiju.facts;

/** Where the recognition of a title stands. */
public enum TitleStatus {
  RECOGNISED,
  CANDIDATE,
  REVOKED
}

package io.guiju.facts;

/** What organisations are that build, hold or employ. */
public enum OrganisationKind {
  ENTERPRISE,
  UNIVERSITY,
  RESEARCH_INSTITUTE,
  LOCAL_GOVERNMENT,
  PARK,
  OTHER
}

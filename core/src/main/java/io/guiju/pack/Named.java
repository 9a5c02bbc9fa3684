package io.guiju.pack;

/**
 * Something that the plan names: an institution, a project, a district.
 *
 * @param id its stable id, such as {@code nanhu-laboratory}
 * @param kind what it is
 * @param name its name in the plan, with an English gloss
 */
public record Named(String id, Kind kind, Text name) {
  /** What the plan names. */
  public enum Kind {
    INSTITUTION,
    SCHOOL,
    PROJECT,
    DISTRICT,
    PLATFORM,
    COMPANY,
    FUND
  }
}

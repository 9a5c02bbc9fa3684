package io.guiju.harness.report;

/** A part of the page, under a heading of its own. */
interface Section {
  /** Its name in links; its heading stands in the bundle under {@code section.} and it. */
  String id();

  /** Whether there is something to show. */
  default boolean isShown(Content content) {
    return true;
  }

  /** Writes what stands below the heading. */
  void write(Content content, Html html);
}

package io.guiju.harness.report;

/** How a subject is named in a table. */
final class Subjects {
  private Subjects() {}

  /** The heading of a row, which opens what is known of the subject where the page has that. */
  static void heading(Content content, Html html, String type, String id, String name) {
    html.open("th", "scope", "row", "class", "subject");
    String shown = name.isEmpty() ? id : name;
    if (content.isListed()) {
      html.element(
          "button",
          shown,
          "type",
          "button",
          "class",
          "open-subject",
          "data-type",
          type,
          "data-id",
          id);
    } else {
      html.text(shown);
    }
    if (!name.isEmpty()) {
      html.element("span", id, "class", "code");
    }
    html.end();
  }
}

package io.guiju.harness.report;

/** How a subject is named in a table. */
final class Subjects {
  private Subjects() {}

  /** The heading of a row, which opens a finding about the subject where the page has that. */
  static void heading(
      Content content, Html html, String type, String id, String name, String provision) {
    html.open("th", "scope", "row", "class", "subject");
    String shown = name.isEmpty() ? id : name;
    if (content.isListed()) {
      String link = Links.finding(type, id, provision);
      html.element("a", shown, "href", link, "class", "open-subject");
    } else {
      html.text(shown);
    }
    if (!name.isEmpty()) {
      html.element("span", id, "class", "code");
    }
    html.end();
  }
}

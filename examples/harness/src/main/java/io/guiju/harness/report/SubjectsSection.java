package io.guiju.harness.report;

import java.util.Objects;

/** The list of subjects: its frame, which the script of the page fills. */
final class SubjectsSection implements Section {
  @Override
  public String id() {
    return "subjects";
  }

  @Override
  public boolean isShown(Content content) {
    return content.figures() != null;
  }

  @Override
  public void write(Content content, Html html) {
    if (!content.isListed()) {
      String subjects = Content.number(Objects.requireNonNull(content.figures()).subjects());
      html.element(
          "p",
          content.say("subjects.tooMany", subjects, Content.number(Report.MOST_RECORDS)),
          "class",
          "note");
      return;
    }
    if (!content.only().asked().isEmpty()) {
      String only = String.join(", ", content.only().asked());
      html.element("p", content.say("subjects.only", only), "class", "note");
    }
    html.element("p", content.say("subjects.intro"), "class", "intro");
    html.element("p", content.say("subjects.script"), "class", "note", "id", "needs-script");
    html.open("form", "id", "filters", "hidden", "hidden").end();
    html.open("p", "id", "hits", "role", "status", "aria-live", "polite").end();
    html.open("p", "id", "list-keys").end();
    html.open("div", "id", "list", "hidden", "hidden").end();
    html.open("dialog", "id", "subject", "aria-labelledby", "subject-name").end();
  }
}

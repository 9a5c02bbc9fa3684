package io.guiju.harness.report;

import io.guiju.harness.words.Failure;
import io.guiju.pack.Language;
import io.guiju.pack.Text;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the page together: nothing of its size is in memory at once. */
final class ReportPage {
  private static final List<Section> SECTIONS =
      List.of(
          new OverviewSection(),
          new OutcomesSection(),
          new TargetsSection(),
          new DutiesSection(),
          new SharesSection(),
          new CountiesSection(),
          new GainsSection(),
          new SubjectsSection(),
          new PlanSection(),
          new RejectedSection(),
          new MadeSection());

  private final Content content;
  private final List<Section> shown;

  ReportPage(Content content) {
    this.content = content;
    this.shown = SECTIONS.stream().filter(section -> section.isShown(content)).toList();
  }

  static Text title(Content content) {
    return content.say("title", content.pack().instrument(), content.summary().asOf());
  }

  /**
   * @param list the file with the list of subjects; null where there is none
   */
  void write(Path file, @Nullable Path list) {
    try (Writer out = Files.newBufferedWriter(file)) {
      String script = Resources.script();
      Html html = new Html(out);
      Frame.begin(html, content.language(), title(content).in(content.language()), script);
      html.open("body");
      body(html);
      html.raw("<script type=\"application/json\" id=\"data\">");
      html.raw(Packed.inScript(PageData.of(content))).raw("</script>\n");
      if (list != null) {
        try (Reader in = Files.newBufferedReader(list)) {
          in.transferTo(out);
        }
      }
      html.raw("<script>").raw(script).raw("</script>\n").end().end();
    } catch (IOException e) {
      throw Failure.writing(file, e);
    } catch (UncheckedIOException e) {
      throw Failure.writing(file, e.getCause());
    }
  }

  private void body(Html html) {
    html.element("a", content.say("skip"), "href", "#main", "class", "skip");
    html.open("header", "class", "top");
    html.element("p", content.say("kicker"), "class", "kicker");
    html.open("h1").verbatim(content.pack().instrument().zh());
    html.element("span", content.pack().instrument().en(), "class", "en gloss", "lang", "en");
    html.end();
    html.element("p", content.say("asOf", content.summary().asOf()), "class", "date");
    html.open("div", "class", "tools");
    language(html, Language.ZH, "中文");
    language(html, Language.EN, "English");
    html.element("button", content.say("print"), "type", "button", "id", "print");
    html.end().end();
    html.open("nav", "aria-labelledby", "contents");
    html.element("h2", content.say("contents"), "id", "contents", "class", "sr").open("ul");
    for (Section section : shown) {
      html.open("li");
      html.element("a", heading(section), "href", "#" + section.id()).end();
    }
    html.end().end();
    html.open("main", "id", "main", "tabindex", "-1");
    for (Section section : shown) {
      html.open("section", "id", section.id(), "aria-labelledby", "h-" + section.id());
      html.element("h2", heading(section), "id", "h-" + section.id());
      section.write(content, html);
      html.end();
    }
    html.end();
    html.open("footer").element("p", content.say("footer")).end();
  }

  private Text heading(Section section) {
    return content.say("section." + section.id());
  }

  private void language(Html html, Language language, String name) {
    String tag = language.locale().toLanguageTag();
    html.element(
        "button",
        name,
        "type",
        "button",
        "lang",
        tag,
        "data-language",
        tag,
        "aria-pressed",
        String.valueOf(language == content.language()));
  }
}

package io.guiju.harness.report;

import io.guiju.Assessment;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.pack.Text;
import io.guiju.text.Explainer;
import io.guiju.type.FactKey;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Findings as a page that an office can hand to whom they are about: one language, no script. */
public final class ExplainPage {
  private final Assessment assessment;
  private final RulePack pack;
  private final Set<Text> notes;
  private final Words words;
  private final Explainer explainer;

  private ExplainPage(Assessment assessment, RulePack pack, Set<Text> notes, Language language) {
    this.assessment = assessment;
    this.pack = pack;
    this.notes = notes;
    this.words = Words.in(language, Both.BUNDLE);
    this.explainer = Explainer.of(pack, language);
  }

  /**
   * The whole document, with a line end.
   *
   * @param notes what is assumed of the facts
   */
  public static String of(
      Assessment assessment, RulePack pack, Set<Text> notes, Language language) {
    return new ExplainPage(assessment, pack, notes, language).html();
  }

  private String html() {
    Map<FactKey, List<Finding>> bySubject =
        assessment.findings().stream()
            .collect(Collectors.groupingBy(Finding::key, LinkedHashMap::new, Collectors.toList()));
    String names =
        bySubject.values().stream()
            .map(findings -> name(findings.get(0)))
            .collect(Collectors.joining(words.say("listing")));
    StringWriter out = new StringWriter();
    Html html = new Html(out);
    Frame.begin(html, words.language(), words.say("page.explain", names), null);
    html.open("body", "class", "handout").open("header", "class", "top");
    html.element("p", words.say("kicker"), "class", "kicker");
    html.open("h1").verbatim(pack.instrument().zh());
    html.element("span", pack.instrument().en(), "class", "en gloss", "lang", "en").end();
    html.element("p", words.say("asOf", assessment.asOf()), "class", "date").end();
    html.open("main");
    notes.forEach(note -> html.element("p", words.say("note", note), "class", "note"));
    bySubject.values().forEach(findings -> subject(html, findings));
    html.end().open("footer").element("p", words.say("footer")).end();
    html.end().end();
    return out.toString();
  }

  private String name(Finding finding) {
    String name = explainer.name(finding);
    return name.isEmpty() ? finding.key().id() : name;
  }

  private void subject(Html html, List<Finding> findings) {
    Finding first = findings.get(0);
    html.open("section").element("h2", name(first));
    String type = pack.vocabulary().label(first.key().type()).in(words.language());
    html.element("p", type + " " + first.key().id(), "class", "small");
    html.open("table").element("caption", words.say("page.explain.findings"));
    html.open("thead").open("tr");
    for (String column : List.of("page.explain.finding", "column.provision", "column.effect")) {
      html.element("th", words.say(column), "scope", "col");
    }
    html.close().end().open("tbody");
    findings.forEach(finding -> row(html, finding));
    html.end().end();
    findings.forEach(finding -> html.raw(explainer.html(finding)));
    html.end();
  }

  private void row(Html html, Finding finding) {
    Outcome outcome = finding.outcome();
    html.open("tr").open("td", "class", "outcome " + outcome);
    html.element("span", Signs.of(outcome), "aria-hidden", "true", "class", "sign");
    html.text(explainer.outcome(finding)).end();
    html.element("th", finding.provision().id(), "scope", "row", "class", "id");
    html.element("td", explainer.effect(finding)).end();
  }
}

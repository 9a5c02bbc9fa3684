package io.guiju.harness.report;

import io.guiju.Outcome;
import io.guiju.harness.result.Board;
import io.guiju.pack.Language;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.Rule;
import io.guiju.pack.Section;
import io.guiju.progress.Progress;
import io.guiju.text.ProgressState;
import java.util.Locale;
import java.util.regex.Pattern;

/** The plan's own text, with the provision, the rule and the standing of each sentence beside. */
final class PlanSection implements io.guiju.harness.report.Section {
  private static final Pattern LINES = Pattern.compile("\n+");
  private static final String RULER = "---";
  private static final String CHINESE = Language.ZH.locale().toLanguageTag();

  @Override
  public String id() {
    return "plan";
  }

  @Override
  public void write(Content content, Html html) {
    html.element("p", content.say("plan.intro"), "class", "intro");
    html.open("p", "class", "legend small");
    for (ProvisionKind kind : ProvisionKind.values()) {
      html.element("span", content.say("kind." + kind), "class", "mark " + style(kind)).raw(" ");
    }
    html.element("span", content.say("plan.silent"), "class", "silent").end();
    for (PlanText.Passage passage : PlanText.of(content.pack())) {
      passage(content, html, passage);
    }
  }

  private static String style(ProvisionKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static void passage(Content content, Html html, PlanText.Passage passage) {
    Section section = passage.section();
    if (passage.depth() > 0) {
      String level = "h" + Math.min(6, passage.depth() + 2);
      html.open(level).verbatim(passage.heading());
      if (section != null) {
        html.element("span", section.heading().en(), "class", "en gloss", "lang", "en");
      }
      html.end();
    }
    html.open("div", "class", "passage").open("div", "class", "verbatim", "lang", CHINESE);
    boolean begun = false;
    for (PlanText.Run run : passage.runs()) {
      begun = run(html, run, begun);
    }
    html.end();
    if (section != null) {
      html.open("ul", "class", "beside");
      content.pack().provisions().stream()
          .filter(provision -> provision.citation().section().equals(section))
          .forEach(provision -> beside(content, html, provision));
      html.end();
    }
    html.end();
  }

  /**
   * @param begun whether words of the passage stand before it
   */
  private static boolean run(Html html, PlanText.Run run, boolean begun) {
    String style =
        run.provisions().isEmpty()
            ? run.silent() ? "silent" : ""
            : "mark " + style(run.provisions().get(0).kind());
    boolean hasWords = begun;
    String[] lines = LINES.split(run.words(), -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0 && hasWords) {
        html.tag("br");
      }
      if (!lines[i].isBlank() && !lines[i].equals(RULER)) {
        html.open("span", "class", style).text(lines[i]).close();
        hasWords = true;
      }
    }
    run.provisions()
        .forEach(
            provision ->
                html.open("a", "href", "#p-" + provision.id(), "class", "ref")
                    .text(provision.id())
                    .close());
    return hasWords;
  }

  private static void beside(Content content, Html html, Provision provision) {
    html.open("li", "id", "p-" + provision.id(), "class", style(provision.kind()));
    html.open("p").element("b", provision.id()).raw(" ");
    html.element("span", content.say("kind." + provision.kind()), "class", "kind").raw(" ");
    standing(content, html, provision);
    html.end();
    html.element("p", provision.citation().gloss(), "class", "en gloss", "lang", "en");
    if (provision.kind() == ProvisionKind.ENTITLEMENT) {
      html.element("p", content.what(provision), "class", "small");
    }
    for (Rule rule : content.pack().rulesOf(provision)) {
      html.open("details", "class", "rule");
      html.open("summary").both(content.say("rule." + rule.role())).raw(" ");
      html.element(
          "code", rule.file().substring(rule.file().lastIndexOf('/') + 1) + ":" + rule.line());
      html.end();
      html.open("pre", "tabindex", "0").element("code", rule.text()).end();
      html.element("p", rule.file() + ":" + rule.line(), "class", "code");
      html.end();
    }
    html.end();
  }

  private static void standing(Content content, Html html, Provision provision) {
    Board board = content.board();
    Progress progress = board == null ? null : board.scoreboard().of(provision.id());
    if (progress != null) {
      ProgressState state = ProgressState.of(progress);
      Signs.write(html, state, content.progress(words -> words.state(progress)));
    } else if (provision.kind() == ProvisionKind.ENTITLEMENT && content.figures() != null) {
      html.open("span", "class", "state");
      for (Outcome outcome :
          new Outcome[] {Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNDETERMINED}) {
        long count = content.summary().counts().of(provision, outcome);
        html.element("span", Signs.of(outcome), "aria-hidden", "true", "class", "sign");
        html.open("span", "class", "sr").both(content.words().explain(e -> e.outcome(outcome)));
        html.close().text(" " + Content.number(count) + " ");
      }
      html.end();
    }
  }
}

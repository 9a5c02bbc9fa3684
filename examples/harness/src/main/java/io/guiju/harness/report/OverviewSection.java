package io.guiju.harness.report;

import io.guiju.Outcome;
import io.guiju.harness.records.Input;
import io.guiju.harness.result.Board;
import io.guiju.harness.result.Summary;
import io.guiju.pack.ProvisionKind;
import io.guiju.progress.Progress;
import io.guiju.text.ProgressState;
import java.util.Collection;

/** The numbers that a reader takes away. */
final class OverviewSection implements Section {
  @Override
  public String id() {
    return "overview";
  }

  @Override
  public void write(Content content, Html html) {
    notes(content, html);
    html.open("ul", "class", "cards");
    Summary summary = content.summary();
    Figures figures = content.figures();
    if (figures != null) {
      card(content, html, "subjects", "subjects", figures.subjects(), summary.counts().all());
      card(
          content,
          html,
          "satisfied",
          "outcomes",
          summary.counts().of(Outcome.SATISFIED),
          figures.entitled());
      card(content, html, "undetermined", "subjects", summary.counts().of(Outcome.UNDETERMINED));
      if (content.isListed()) {
        Gains gains = figures.gains();
        card(
            content,
            html,
            "oneStep",
            gains.most().isEmpty() ? "outcomes" : "gains",
            gains.oneStep());
      }
    }
    Board board = content.board();
    if (board != null) {
      plan(
          content,
          html,
          "targets",
          TargetsSection.isObserved(content) ? "targets" : "counted",
          ProvisionKind.TARGET,
          TargetsSection.told(content));
      if (DutiesSection.isReported(content)) {
        plan(content, html, "duties", "duties", ProvisionKind.DUTY, board.duties());
      }
    }
    card(content, html, "rows", "rejected", summary.read(), summary.rejected());
    html.end();
  }

  /** Assumptions stand before the numbers that rest on them. */
  private static void notes(Content content, Html html) {
    Input.notes(content.log().inputs())
        .forEach(note -> html.element("p", content.say("note", note), "class", "note"));
  }

  /**
   * How many stand well, how many do not, and how many others, each thing counted once; nothing
   * where nobody said anything of them.
   */
  private static void plan(
      Content content,
      Html html,
      String link,
      String key,
      ProvisionKind kind,
      Collection<? extends Progress> entries) {
    if (entries.isEmpty()) {
      return;
    }
    long good = 0;
    long bad = 0;
    for (var count : Board.counts(kind, entries).entrySet()) {
      ProgressState state = count.getKey();
      String tone = Signs.tone(state);
      boolean isGood = tone.equals("good") || state == ProgressState.UNDER_WAY;
      good += isGood ? count.getValue() : 0;
      bad += tone.equals("bad") ? count.getValue() : 0;
    }
    long all = Board.distinct(entries).size();
    card(content, html, key, link, good, all, bad, all - good - bad);
  }

  /** A number, and below it what else there is to say of it. */
  private static void card(
      Content content, Html html, String key, String link, long number, long... others) {
    Object[] said = new Object[others.length];
    for (int i = 0; i < others.length; i++) {
      said[i] = Content.number(others[i]);
    }
    html.open("li").open("a", "href", "#" + link, "class", "card", "data-card", key);
    html.element("span", content.say("card." + key), "class", "what");
    html.element("span", Content.number(number), "class", "number");
    html.element("span", content.say("card." + key + ".more", said), "class", "more");
    html.close().end();
  }
}

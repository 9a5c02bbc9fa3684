package io.guiju.harness.report;

/**
 * A part of the page that is there for who looks for it: closed until somebody opens it or follows
 * an address into it, and not printed while it is closed.
 */
final class Fold {
  private Fold() {}

  /** Begins one, under words that say what is in it; whoever calls it ends it. */
  static void begin(Content content, Html html, String key, Object... arguments) {
    html.open("details", "class", "folded");
    html.element("summary", content.say(key, arguments));
  }
}

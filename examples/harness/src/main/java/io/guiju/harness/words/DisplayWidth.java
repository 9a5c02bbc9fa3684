package io.guiju.harness.words;

import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes: Chinese characters take two. */
public final class DisplayWidth {
  private DisplayWidth() {}

  public static int of(String text) {
    return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
  }

  /** The blanks that fill a text up to a width. */
  public static String blanks(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text)));
  }
}

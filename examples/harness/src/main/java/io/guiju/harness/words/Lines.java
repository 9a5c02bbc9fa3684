package io.guiju.harness.words;

import java.util.ArrayList;
import java.util.List;

/** Texts in lines that fit a terminal, in which Chinese characters are two wide. */
public final class Lines {
  /** How wide a page is. */
  public static final int WIDTH = 100;

  private static final String CUT = "…";

  /** What must not begin a line. */
  private static final String CLOSING = ",.;:!?)]%”’、。,;:!?)》】…";

  private Lines() {}

  /** A text on as many lines as it takes, all behind the same margin. */
  public static List<String> wrapped(String text, String margin) {
    int width = WIDTH - DisplayWidth.of(margin);
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (DisplayWidth.of(rest) > width) {
      int end = end(rest, width);
      lines.add(margin + rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(margin + rest);
    return lines;
  }

  /** The last place up to a width where a line may end. */
  private static int end(String text, int width) {
    int fits = fits(text, width);
    for (int end = fits; end > fits / 2; end--) {
      if (mayEnd(text, end)) {
        return end;
      }
    }
    return fits;
  }

  private static boolean mayEnd(String text, int end) {
    char before = text.charAt(end - 1);
    char after = text.charAt(end);
    return CLOSING.indexOf(after) < 0
        && (before == ' ' || after == ' ' || DisplayWidth.of(String.valueOf(before)) == 2)
        && !(after == ' ' && end + 1 < text.length() && text.charAt(end + 1) == '%');
  }

  private static int fits(String text, int width) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int next = end + Character.charCount(text.codePointAt(end));
      used += DisplayWidth.of(text.substring(end, next));
      if (used > width) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** A text on one line, cut where it is too long for it. */
  public static String cut(String text) {
    return DisplayWidth.of(text) <= WIDTH
        ? text
        : text.substring(0, fits(text, WIDTH - DisplayWidth.of(CUT))).stripTrailing() + CUT;
  }
}

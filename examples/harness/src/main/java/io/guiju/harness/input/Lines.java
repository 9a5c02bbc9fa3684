package io.guiju.harness.input;

import java.io.IOException;
import java.io.PushbackReader;

/** The lines of a text, which end as on any system. */
final class Lines {
  private Lines() {}

  /** Reads past some lines. */
  static void skip(PushbackReader text, int lines) throws IOException {
    int left = lines;
    while (left > 0) {
      int c = text.read();
      if (c < 0) {
        return;
      } else if (c == '\n' || c == '\r' && !isBeforeLineFeed(text)) {
        left--;
      }
    }
  }

  private static boolean isBeforeLineFeed(PushbackReader text) throws IOException {
    int next = text.read();
    if (next >= 0) {
      text.unread(next);
    }
    return next == '\n';
  }
}

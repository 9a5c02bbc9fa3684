package io.guiju.harness.input;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text, none of which is held longer than it may be. */
final class TextLines implements AutoCloseable {
  private final Reader text;
  private final int most;
  private long number;
  private boolean isLong;

  TextLines(Reader text, int most) {
    this.text = text;
    this.most = most;
  }

  /** Reads past some lines, which end as on any system. */
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

  /** The next line, of one that is too long its beginning, or null after the last. */
  @Nullable String next() throws IOException {
    int c = text.read();
    if (c < 0) {
      return null;
    }
    number++;
    isLong = false;
    StringBuilder line = new StringBuilder();
    for (; c >= 0 && c != '\n'; c = text.read()) {
      if (line.length() < most) {
        line.append((char) c);
      } else {
        isLong = true;
      }
    }
    return line.toString();
  }

  /** Which line was read last, the first being 1. */
  long number() {
    return number;
  }

  /** Whether it was too long. */
  boolean isLong() {
    return isLong;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}

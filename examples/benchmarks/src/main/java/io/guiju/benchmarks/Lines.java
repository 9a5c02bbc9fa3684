package io.guiju.benchmarks;

import java.util.Locale;

/** A text in Markdown, made line by line, the same in every locale. */
public final class Lines {
  private final StringBuilder text = new StringBuilder();

  public void line(String pattern, Object... values) {
    text.append(format(pattern, values)).append('\n');
  }

  public static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

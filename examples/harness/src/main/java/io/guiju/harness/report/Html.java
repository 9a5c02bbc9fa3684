package io.guiju.harness.report;

import io.guiju.pack.Language;
import io.guiju.pack.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML in which every text and every value of an attribute is escaped. */
final class Html {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  Html(Writer out) {
    this.out = out;
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  Html open(String name, String... attributes) {
    tag(name, attributes);
    open.push(name);
    return this;
  }

  /** An element that has no end. */
  Html tag(String name, String... attributes) {
    raw("<" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      raw(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
    }
    return raw(">");
  }

  /** Ends the element begun last. */
  Html close() {
    return raw("</" + open.pop() + ">");
  }

  /** Ends an element and the line. */
  Html end() {
    return close().raw("\n");
  }

  Html text(String text) {
    return raw(escaped(text));
  }

  /** Words of which the page shows those in its language; what both languages share once. */
  Html both(Text words) {
    if (words.zh().equals(words.en())) {
      return text(words.zh());
    }
    return one(Language.ZH, words.zh()).one(Language.EN, words.en());
  }

  private Html one(Language language, String words) {
    String tag = language.locale().toLanguageTag();
    String style = language == Language.ZH ? "zh" : "en";
    return words.isEmpty() ? this : open("span", "class", style, "lang", tag).text(words).close();
  }

  /** Words of the plan itself, which are Chinese on every page. */
  Html verbatim(String words) {
    return open("span", "lang", Language.ZH.locale().toLanguageTag()).text(words).close();
  }

  Html element(String name, Text words, String... attributes) {
    return open(name, attributes).both(words).end();
  }

  Html element(String name, String words, String... attributes) {
    return open(name, attributes).text(words).end();
  }

  /** What is HTML already. */
  Html raw(String html) {
    try {
      out.write(html);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Safe in text and in quoted attributes; what would forge a line is shown as unreadable. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(isUnsafe(c) ? '\ufffd' : c);
      }
    }
    return safe.toString();
  }

  private static boolean isUnsafe(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069';
  }
}

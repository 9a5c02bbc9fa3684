package io.guiju.harness.propose;

import java.text.Normalizer;
import java.util.Locale;

/** Texts without what people write in one way or another. */
final class Normal {
  private Normal() {}

  /** In half width, on one line, with single blanks. */
  static String line(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
  }

  /** As it is, but on one line. */
  static String shown(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ");
  }

  /** Letters and digits alone, in small letters. */
  static String form(String text) {
    return line(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}

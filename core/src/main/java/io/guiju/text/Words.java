package io.guiju.text;

import io.guiju.pack.Language;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The bundle of one language. */
final class Words {
  private final Language language;
  private final ResourceBundle bundle;

  /** Parsed once; cloned for each use, since a format is not thread-safe. */
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  Words(Language language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            "io.guiju.text.words",
            language.locale(),
            Words.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Language language() {
    return language;
  }

  /** The words under a key, with its places filled. */
  String say(String key, Object... values) {
    if (values.length == 0) {
      return bundle.getString(key);
    }
    MessageFormat format = formats.computeIfAbsent(key, this::format);
    return ((MessageFormat) format.clone()).format(values);
  }

  private MessageFormat format(String key) {
    return new MessageFormat(bundle.getString(key).replace("'", "''"), language.locale());
  }

  /** An item that stands somewhere so often. */
  String counted(String item, int times) {
    return times == 1 ? item : say("counted", item, Integer.toString(times));
  }

  /** A unit of the pack in this language, which may write it as the pack does. */
  String unit(String unit) {
    String key = "unit." + unit;
    return bundle.containsKey(key) ? bundle.getString(key) : unit;
  }

  /** Text from outside, so that it can forge no line and no command of a terminal. */
  static String onOneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnprintable(text.charAt(i))) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    char[] printable = text.toCharArray();
    for (int i = 0; i < printable.length; i++) {
      printable[i] = isUnprintable(printable[i]) ? '\ufffd' : printable[i];
    }
    return new String(printable);
  }

  /** What breaks a line, moves the cursor or turns the order of what follows. */
  private static boolean isUnprintable(char sign) {
    return Character.isISOControl(sign)
        || sign >= '\u2028' && sign <= '\u202e'
        || sign >= '\u2066' && sign <= '\u2069';
  }

  /** Sentences on one line. */
  String sentences(List<String> sentences) {
    return String.join(say("sentence"), sentences);
  }

  String list(List<String> items) {
    return String.join(say("list"), items);
  }
}

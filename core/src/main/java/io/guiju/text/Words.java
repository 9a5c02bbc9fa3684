package io.guiju.text;

import io.guiju.pack.Language;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The bundle of one language. */
final class Words {
  /** What breaks a line, moves the cursor or turns the order of what follows. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cntrl}\u0080-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]");

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
    return UNPRINTABLE.matcher(text).replaceAll("\ufffd");
  }

  /** Sentences on one line. */
  String sentences(List<String> sentences) {
    return String.join(say("sentence"), sentences);
  }

  String list(List<String> items) {
    return String.join(say("list"), items);
  }
}

package io.guiju.text;

import io.guiju.pack.Language;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** The bundle of one language. */
final class Words {
  private final Language language;
  private final ResourceBundle bundle;

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
    String words = bundle.getString(key);
    return values.length == 0
        ? words
        : new MessageFormat(words.replace("'", "''"), language.locale()).format(values);
  }

  String list(List<String> items) {
    return String.join(say("list"), items);
  }
}

package io.guiju.service.web;

import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import java.util.ResourceBundle;

/** The sentences of refusals, and those of the harness without the options of its command. */
public final class ProblemWords {
  private ProblemWords() {}

  public static Words in(Language language) {
    return Words.with(language, ProblemWords::bundle);
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(
        "io.guiju.service.problems",
        language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}

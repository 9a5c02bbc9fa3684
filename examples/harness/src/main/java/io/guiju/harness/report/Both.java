package io.guiju.harness.report;

import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.pack.Text;
import io.guiju.text.Explainer;
import io.guiju.text.ProgressWords;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the page says, in both languages at once. Thread-safe. */
final class Both {
  static final String BUNDLE = "report";

  private final Words chinese = Words.in(Language.ZH, BUNDLE);
  private final Words english = Words.in(Language.EN, BUNDLE);
  private final Explainer[] explainers;
  private final ProgressWords[] progress;

  Both(RulePack pack) {
    explainers =
        Stream.of(Language.values())
            .map(language -> Explainer.of(pack, language))
            .toArray(Explainer[]::new);
    progress =
        Stream.of(Language.values())
            .map(language -> ProgressWords.of(pack, language))
            .toArray(ProgressWords[]::new);
  }

  Text say(String key, Object... arguments) {
    return new Text(chinese.say(key, arguments), english.say(key, arguments));
  }

  /** What the library says of findings. */
  Text explain(Function<Explainer, String> said) {
    return new Text(
        said.apply(explainers[Language.ZH.ordinal()]),
        said.apply(explainers[Language.EN.ordinal()]));
  }

  /** What the library says of targets and duties. */
  Text progress(Function<ProgressWords, String> said) {
    return new Text(
        said.apply(progress[Language.ZH.ordinal()]), said.apply(progress[Language.EN.ordinal()]));
  }

  /**
   * The words that the script of the page shows, by their keys without what these have in common;
   * their places are not filled.
   */
  Map<String, Text> beginning(String prefix) {
    ResourceBundle chinese = Words.bundle(BUNDLE, Language.ZH);
    ResourceBundle english = Words.bundle(BUNDLE, Language.EN);
    Map<String, Text> words = new TreeMap<>();
    for (String key : chinese.keySet()) {
      if (key.startsWith(prefix)) {
        words.put(
            key.substring(prefix.length()),
            new Text(chinese.getString(key), english.getString(key)));
      }
    }
    return words;
  }
}

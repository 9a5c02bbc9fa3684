package io.guiju.service.plan;

import io.guiju.Outcome;
import io.guiju.harness.words.Words;
import io.guiju.pack.Firmness;
import io.guiju.pack.Language;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.RulePack;
import io.guiju.text.Explainer;
import io.guiju.text.ProgressState;
import io.guiju.text.ProgressWords;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What the constants of answers are called. */
public record WordsView(
    Map<String, String> outcomes,
    Map<String, String> states,
    Map<String, String> kinds,
    Map<String, String> firmness) {
  static WordsView of(RulePack pack, Language language) {
    Words words = Words.in(language);
    return new WordsView(
        said(Outcome.values(), Explainer.of(pack, language)::outcome),
        said(ProgressState.values(), ProgressWords.of(pack, language)::state),
        said(ProvisionKind.values(), kind -> words.say("kind." + kind)),
        said(Firmness.values(), firmness -> words.say("firmness." + firmness)));
  }

  private static <E extends Enum<E>> Map<String, String> said(
      E[] constants, Function<E, String> words) {
    Map<String, String> said = new LinkedHashMap<>();
    Arrays.stream(constants).forEach(constant -> said.put(constant.name(), words.apply(constant)));
    return said;
  }
}

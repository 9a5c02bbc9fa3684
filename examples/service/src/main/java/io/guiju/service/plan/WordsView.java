package io.guiju.service.plan;

import io.guiju.Outcome;
import io.guiju.harness.report.Signs;
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

/**
 * What the constants of answers are called, and how they are shown.
 *
 * @param outcomeSigns which stand beside colours, so that no colour has to be seen
 * @param stateTones the colour of each: good, half, open or bad
 */
public record WordsView(
    Map<String, String> outcomes,
    Map<String, String> outcomeSigns,
    Map<String, String> states,
    Map<String, String> stateSigns,
    Map<String, String> stateTones,
    Map<String, String> kinds,
    Map<String, String> firmness) {
  static WordsView of(RulePack pack, Language language) {
    Words words = Words.in(language);
    return new WordsView(
        said(Outcome.values(), Explainer.of(pack, language)::outcome),
        said(Outcome.values(), Signs::of),
        said(ProgressState.values(), ProgressWords.of(pack, language)::state),
        said(ProgressState.values(), Signs::of),
        said(ProgressState.values(), Signs::tone),
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

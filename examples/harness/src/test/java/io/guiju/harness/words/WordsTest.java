package io.guiju.harness.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.pack.Language;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final Pattern SLOT = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @ValueSource(strings = {"words", "help"})
  void areTheSameInBothLanguages(String name) {
    ResourceBundle zh = Words.bundle(name, Language.ZH);
    ResourceBundle en = Words.bundle(name, Language.EN);

    assertThat(zh.keySet()).isEqualTo(en.keySet());
    for (String key : zh.keySet()) {
      assertThat(slots(zh.getString(key))).as(key).isEqualTo(slots(en.getString(key)));
    }
  }

  private static List<String> slots(String sentence) {
    return List.copyOf(
        new TreeSet<>(SLOT.matcher(sentence).results().map(slot -> slot.group()).toList()));
  }

  @Test
  void putProblemsAndAdviceIntoTheirOwnLanguage() {
    Problem problem =
        Problem.of(
            "at",
            "m.yaml",
            1,
            2,
            Problem.of("yaml.key", "{0}", new Nearest("fil", List.of("file"))));

    assertThat(Words.in(Language.EN).say(problem))
        .isEqualTo("m.yaml:1:2: '{0}' is not known here. Maybe 'file'?");
    assertThat(Words.in(Language.ZH).say(problem)).isEqualTo("m.yaml:1:2:此处不认识“{0}”。是否应为“file”?");
  }
}

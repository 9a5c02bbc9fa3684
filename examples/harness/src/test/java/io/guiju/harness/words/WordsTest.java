package io.guiju.harness.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.pack.Effect;
import io.guiju.pack.Firmness;
import io.guiju.pack.Language;
import io.guiju.pack.Parameter;
import io.guiju.pack.ProvisionKind;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

  @ParameterizedTest
  @EnumSource(Language.class)
  void nameEveryConstantThatAProvisionCanHave(Language language) {
    Set<String> keys = Words.bundle("words", language).keySet();

    assertThat(keys).containsAll(keys("kind.", ProvisionKind.values()));
    assertThat(keys).containsAll(keys("totals.", ProvisionKind.values()));
    assertThat(keys).containsAll(keys("firmness.", Firmness.values()));
    assertThat(keys).containsAll(keys("effect.", Effect.Kind.values()));
    assertThat(keys).containsAll(keys("parameter.", Parameter.Listing.values()));
    assertThat(keys).containsAll(keys("parameter.unset.", Parameter.Listing.values()));
    assertThat(keys).containsAll(keys("values.", Parameter.Listing.values()));
  }

  private static List<String> keys(String prefix, Enum<?>... constants) {
    return Arrays.stream(constants).map(constant -> prefix + constant.name()).toList();
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

package io.guiju.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import io.guiju.service.web.ProblemWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of refusals in both languages. */
class ProblemWordsTest {
  private static final Pattern COMMAND = Pattern.compile("guiju [a-z]|--[a-z]");
  private static final Set<String> ONLY_OF_OPTIONS = Set.of("setting.form", "setting.twice");

  private static Set<String> keys(Language language) {
    return new TreeSet<>(bundle(language).keySet());
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(
        "io.guiju.service.problems",
        language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static String code() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(ProblemWordsTest::read)
          .collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void both_languages_say_the_same_and_of_what_the_harness_says_what_names_its_command() {
    assertThat(keys(Language.ZH)).isEqualTo(keys(Language.EN));
    for (Language language : Language.values()) {
      ResourceBundle harness = Words.bundle("words", language);
      for (String key : keys(language)) {
        assertThat(bundle(language).getString(key)).as(key).doesNotContainPattern(COMMAND);
        if (harness.containsKey(key)) {
          assertThat(harness.getString(key)).as(key).containsPattern(COMMAND);
        }
      }
    }
  }

  /** Of reading registers and values, which is what uploads and pasted rows are told of. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "csv",
        "found",
        "jsonl",
        "plan.missing",
        "plan.unknown",
        "row",
        "setting",
        "store",
        "value",
        "xlsx"
      })
  void no_advice_to_who_uploads_names_a_command(String what) {
    for (Language language : Language.values()) {
      Words words = ProblemWords.in(language);
      for (String key : Words.bundle("words", language).keySet()) {
        if (key.startsWith(what + ".") && !ONLY_OF_OPTIONS.contains(key)) {
          String said = words.say(key, 1, 2, 3, 4, 5, 6);
          assertThat(said).as(key).doesNotContainPattern(COMMAND);
        }
      }
    }
  }

  @Test
  void each_sentence_is_used_and_names_the_same_in_both_languages() throws IOException {
    String code = code();
    Set<String> harness = Words.bundle("words", Language.EN).keySet();
    for (String key : keys(Language.EN)) {
      String base = key.replaceFirst("\\.advice$", "").replaceFirst("^title\\.", "");
      assertThat(
              harness.contains(key)
                  || code.contains('"' + key + '"')
                  || code.contains('"' + base + '"'))
          .as(key)
          .isTrue();
      assertThat(slots(Language.ZH, key)).as(key).isEqualTo(slots(Language.EN, key));
    }
  }

  private static Set<Character> slots(Language language, String key) {
    String sentence = bundle(language).getString(key);
    return sentence
        .chars()
        .filter(Character::isDigit)
        .mapToObj(c -> (char) c)
        .filter(digit -> sentence.contains("{" + digit + "}"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

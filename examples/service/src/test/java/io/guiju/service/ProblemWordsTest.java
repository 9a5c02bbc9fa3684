package io.guiju.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of refusals in both languages. */
class ProblemWordsTest {
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
  void both_languages_say_the_same_and_nothing_that_the_harness_says() {
    assertThat(keys(Language.ZH)).isEqualTo(keys(Language.EN));
    for (Language language : Language.values()) {
      assertThat(keys(language))
          .doesNotContainAnyElementsOf(Words.bundle("words", language).keySet());
    }
  }

  @Test
  void each_sentence_is_used_and_names_the_same_in_both_languages() throws IOException {
    String code = code();
    for (String key : keys(Language.EN)) {
      String base = key.replaceFirst("\\.advice$", "").replaceFirst("^title\\.", "");
      assertThat(code.contains('"' + key + '"') || code.contains('"' + base + '"'))
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

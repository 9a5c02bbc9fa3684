package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.pack.Citation;
import io.guiju.pack.Language;
import io.guiju.pack.Provision;
import io.guiju.pack.Term;
import io.guiju.pack.Text;
import io.guiju.type.FactType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every golden text, however it is worded. */
class WordingTest {
  private static final Pattern JAVA_NAME =
      Pattern.compile("[a-z][A-Z]|[A-Za-z_]\\.[A-Za-z_]|[A-Za-z]_|@[0-9a-f]{4,}");
  private static final Pattern CONSTANT = Pattern.compile("(?<![\\w&])[A-Z][A-Z_]*[A-Z](?!\\w)");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
  private static final Set<String> ABBREVIATIONS = Set.of("AI", "SME");
  private static final Set<String> LARGER_UNITS = Set.of("万元", "亿元");

  static Stream<Golden> texts() {
    return Golden.all().stream();
  }

  static Stream<Golden> chinese() {
    return texts().filter(golden -> golden.language() == Language.ZH);
  }

  static Stream<Golden> english() {
    return texts().filter(golden -> golden.language() == Language.EN);
  }

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(bundle(Language.ZH).stringPropertyNames())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(bundle(Language.EN).stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void no_key_stands_for_its_words(Golden golden) {
    List<String> keys =
        bundle(Language.ZH).stringPropertyNames().stream()
            .filter(key -> key.contains(".") || CONSTANT.matcher(key).matches())
            .toList();
    String prefixes =
        keys.stream().map(key -> key.split("\\.")[0]).distinct().collect(Collectors.joining("|"));

    assertThat(golden.text())
        .doesNotContain(keys)
        .doesNotContainPattern("(?<!\\w)(" + prefixes + ")\\.\\w");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void no_place_is_left_unfilled(Golden golden) {
    assertThat(golden.text()).doesNotContainPattern("[{}]").doesNotContain("null");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void no_name_of_the_program_is_said(Golden golden) {
    assertThat(matches(JAVA_NAME, withoutGiven(golden))).isEmpty();
    assertThat(matches(CONSTANT, withoutGiven(golden))).isSubsetOf(ABBREVIATIONS);
    String types =
        Golden.PACK.vocabulary().types().stream()
            .map(FactType::name)
            .collect(Collectors.joining("|"));
    assertThat(without(golden.text(), packed(golden)))
        .doesNotContainPattern("\\b(" + types + ")\\b");
  }

  @ParameterizedTest
  @MethodSource("chinese")
  void chinese_has_no_english_words(Golden golden) {
    assertThat(matches(WORD, withoutGiven(golden))).isSubsetOf(ABBREVIATIONS);
  }

  @ParameterizedTest
  @MethodSource("english")
  void english_has_chinese_words_of_the_plan_alone(Golden golden) {
    List<String> cited = new ArrayList<>(packed(golden));
    cited.addAll(units());

    assertThat(matches(HAN, without(withoutGiven(golden), cited))).isEmpty();
    golden.finding().provision().readings().stream()
        .flatMap(reading -> matches(HAN, reading.en()).stream())
        .forEach(word -> assertThat(Golden.PACK.text()).contains(word));
  }

  private static Set<String> units() {
    Set<String> units =
        Golden.PACK.vocabulary().types().stream()
            .flatMap(type -> Golden.PACK.vocabulary().terms(type).stream())
            .map(Term::unit)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    units.addAll(LARGER_UNITS);
    return units;
  }

  /** What the pack says of the provision: the words of the plan, and how they are read. */
  static List<String> packed(Golden golden) {
    Provision provision = golden.finding().provision();
    Citation citation = provision.citation();
    List<String> packed = new ArrayList<>(List.of(citation.quote(), citation.gloss()));
    if (!citation.context().isEmpty()) {
      packed.add(citation.context());
    }
    packed.addAll(citation.section().agencies());
    Stream.concat(
            Stream.of(citation.section().heading(), Golden.PACK.instrument()),
            provision.readings().stream())
        .map((Text text) -> text.in(golden.language()))
        .forEach(packed::add);
    return packed;
  }

  /** Without what cases made up. */
  private static String withoutGiven(Golden golden) {
    return without(golden.text(), golden.given());
  }

  private static String without(String text, Iterable<String> parts) {
    List<String> longestFirst = new ArrayList<>();
    parts.forEach(longestFirst::add);
    longestFirst.sort(Comparator.comparing(String::length).reversed());
    String rest = text;
    for (String part : longestFirst) {
      rest = rest.replaceAll("(?<!\\w)" + Pattern.quote(part) + "(?!\\w)", "");
    }
    return rest;
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  static Properties bundle(Language language) {
    String name = "/io/guiju/text/words_" + language.locale().getLanguage() + ".properties";
    try (InputStream stream = WordingTest.class.getResourceAsStream(name)) {
      Properties bundle = new Properties();
      bundle.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return bundle;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.guiju.harness.propose;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * What people write above columns and in cells beside the labels of a pack: headings.yaml.
 *
 * @param nouns by type, what stands before a heading
 * @param shared by term, headings of it in every type that has it
 * @param bare by term, headings that say too little alone
 * @param terms headings of terms such as {@code AnnualFigures.revenue}
 * @param doubtful headings that may mean a term, or may count something else
 * @param ignored headings that no term has
 * @param before what may stand before a heading and changes nothing
 * @param units what is written for a unit, by the unit or factor of a mapping
 * @param yes texts that mean yes
 * @param no texts that mean no
 * @param noValue texts that stand for no value
 * @param values other names of constants, by their class
 */
record Lexicon(
    Map<String, List<String>> nouns,
    Map<String, List<String>> shared,
    Map<String, List<String>> bare,
    Map<String, List<String>> terms,
    Map<String, List<String>> doubtful,
    List<String> ignored,
    List<String> before,
    Map<String, List<String>> units,
    List<String> yes,
    List<String> no,
    List<String> noValue,
    Map<String, Map<String, List<String>>> values) {
  private static final String FILE = "/io/guiju/harness/headings.yaml";

  static Lexicon load() {
    try (InputStream in = Lexicon.class.getResourceAsStream(FILE)) {
      return new YAMLMapper().readValue(in, Lexicon.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of a constant beside those of the pack. */
  List<String> names(Enum<?> constant) {
    return values
        .getOrDefault(constant.getDeclaringClass().getSimpleName(), Map.of())
        .getOrDefault(constant.name(), List.of());
  }
}

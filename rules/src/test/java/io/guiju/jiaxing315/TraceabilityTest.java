package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.pack.Citation;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.RulePack;
import io.guiju.pack.Silence;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that the plan says is left out: it is a provision, or said to ask for nothing. */
class TraceabilityTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final String TEXT = PACK.text();

  /** Headings, and the bodies responsible, which stand in pack.yaml. */
  private static final Pattern NO_SENTENCE =
      Pattern.compile("^#.*$|\\(责任单位:[^\n]*\\)$", Pattern.MULTILINE);

  /** What stands between sentences and their parts. */
  private static final Pattern PUNCTUATION = Pattern.compile("[,。、\\s-]*");

  private static final Map<String, Character> LAST_LETTERS =
      Map.ofEntries(
          Map.entry("1.2", 'r'),
          Map.entry("2.1.1", 'e'),
          Map.entry("2.1.2", 'd'),
          Map.entry("2.1.3", 'h'),
          Map.entry("2.1.4", 'g'),
          Map.entry("2.2.1", 'f'),
          Map.entry("2.2.2", 'f'),
          Map.entry("2.3.1", 'k'),
          Map.entry("2.3.2", 'i'),
          Map.entry("2.3.3", 'i'),
          Map.entry("2.4.1", 'h'),
          Map.entry("2.4.2", 'e'),
          Map.entry("2.4.3", 'h'),
          Map.entry("2.4.4", 'h'),
          Map.entry("2.5.1", 'g'),
          Map.entry("2.5.2", 'd'),
          Map.entry("2.5.3", 'h'),
          Map.entry("2.6.1", 'g'),
          Map.entry("2.6.2", 'h'),
          Map.entry("2.6.3", 'd'),
          Map.entry("3.1", 'b'),
          Map.entry("3.2", 'e'),
          Map.entry("3.3", 'c'));

  @Test
  void every_sentence_is_a_provision_or_asks_for_nothing() {
    StringBuilder left = new StringBuilder(TEXT);
    NO_SENTENCE.matcher(TEXT).results().forEach(found -> blank(left, found.start(), found.end()));
    for (Provision provision : PACK.provisions()) {
      Citation citation = provision.citation();
      SectionText section = SectionText.of(PACK, citation.section());
      int quote = section.from() + section.words().indexOf(citation.quote());
      int end = quote + citation.quote().length();
      int context = TEXT.lastIndexOf(citation.context(), end - citation.context().length());
      blank(left, quote, end);
      blank(left, context, context + citation.context().length());
    }
    for (Silence silence : PACK.silent()) {
      int quote = TEXT.indexOf(silence.quote());
      blank(left, quote, quote + silence.quote().length());
    }
    assertThat(left.toString().lines().filter(line -> !PUNCTUATION.matcher(line).matches()))
        .as("what belongs to no provision and stands not in silent.yaml")
        .isEmpty();
  }

  private static void blank(StringBuilder text, int from, int end) {
    text.replace(from, end, " ".repeat(end - from));
  }

  @Test
  void what_asks_for_nothing_stands_in_the_plan_once_and_in_its_order() {
    List<Integer> places = PACK.silent().stream().map(s -> TEXT.indexOf(s.quote())).toList();
    assertThat(places).isNotEmpty().doesNotContain(-1).isSorted();
    assertThat(PACK.silent())
        .allSatisfy(s -> assertThat(TEXT.lastIndexOf(s.quote())).isEqualTo(TEXT.indexOf(s.quote())))
        .noneMatch(
            silence ->
                PACK.provisions().stream()
                    .anyMatch(each -> each.citation().quote().contains(silence.quote())));
  }

  @Test
  void the_160_provisions_are_numbered_by_section_and_letter_without_a_gap() {
    List<String> ids =
        PACK.sections().stream()
            .filter(section -> LAST_LETTERS.containsKey(section.id()))
            .flatMap(
                section ->
                    Stream.iterate('a', letter -> (char) (letter + 1))
                        .limit(LAST_LETTERS.get(section.id()) - 'a' + 1)
                        .map(letter -> section.id() + "-" + letter))
            .toList();
    assertThat(ids).hasSize(160);
    assertThat(PACK.provisions()).extracting(Provision::id).containsExactlyElementsOf(ids);
  }

  @Test
  void they_are_36_entitlements_50_targets_and_74_duties() {
    Map<ProvisionKind, Long> kinds =
        PACK.provisions().stream()
            .collect(Collectors.groupingBy(Provision::kind, Collectors.counting()));
    assertThat(kinds)
        .containsOnly(
            Map.entry(ProvisionKind.ENTITLEMENT, 36L),
            Map.entry(ProvisionKind.TARGET, 50L),
            Map.entry(ProvisionKind.DUTY, 74L));
  }
}

package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.pack.Citation;
import io.guiju.pack.Named;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pack cites stands in the text of the plan, word for word and in its section. */
class VerbatimTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final String TEXT = PACK.text();

  static Stream<Provision> provisions() {
    return PACK.provisions().stream();
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void a_provision_is_quoted_from_its_section(Provision provision) {
    Citation citation = provision.citation();
    String section = SectionText.of(PACK, citation.section()).words();
    int quote = section.indexOf(citation.quote());
    assertThat(quote).as(citation.quote()).isNotNegative();
    // What governs it stands before it, or within it where two provisions share their words.
    assertThat(section.substring(0, quote + citation.quote().length()))
        .contains(citation.context());
  }

  @Test
  void the_plan_calls_by_name_what_the_pack_names() {
    assertThat(PACK.named()).extracting(named -> named.name().zh()).allMatch(TEXT::contains);
    assertThat(PACK.named())
        .extracting(Named::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void the_instrument_is_the_title_of_the_text() {
    assertThat(TEXT).startsWith("# " + PACK.instrument().zh().replace("(", "(") + "\n");
  }
}

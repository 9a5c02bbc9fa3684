package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guiju.internal.rule.DrlText;
import io.guiju.pack.PackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the rules of a file. */
class TextOfTheRulesTest {
  private static final String HEAD =
      "package a.b\n\nimport a.B\nimport a.c.*;\nglobal io.guiju.Findings findings\n";
  private static final String RULE =
      "rule \"3.2-c a\"\n@provision( \"3.2-c\" )\nwhen\n$e : E()\nthen\nfindings.satisfied( $e );\nend\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dialect \"mvel\"",
        "no-loop true",
        "agenda-group \"x\"",
        "global java.util.List findings",
        "import static a.B.c",
        "import function a.B.c",
        "declare Foo end",
        "function boolean f() { return true; }",
        "query q() end",
        "rule b when then end",
        " rule \"3.2-c b\"",
        "end",
      })
  void nothing_but_rules_stands_below_the_head(String other) {
    refused(HEAD + other + "\n" + RULE, 6, other.strip());
    refused(HEAD + RULE + other, 13, other.strip());
  }

  @Test
  void keywords_begin_their_lines() {
    refused(HEAD + RULE.replace("\nend", "\n  end"), 6, "rule \"3.2-c a\"");
    refused(HEAD + RULE.replace("\nwhen", "\n  when"), 6, "rule \"3.2-c a\"");
    refused(HEAD + RULE.replace("\nthen", "\n  then"), 6, "rule \"3.2-c a\"");
  }

  @Test
  void a_rule_without_an_end_does_not_swallow_the_next() {
    refused(HEAD + RULE.replace("end\n", "") + RULE.replace("3.2-c a", "3.2-c b"), 6, "3.2-c a");
  }

  @Test
  void a_file_without_rules_is_read() {
    new DrlText("a/rules.drl", HEAD);
  }

  @Test
  void a_rule_is_found_by_its_head_whatever_else_is_called_so() {
    String drl = HEAD + "// one\n" + RULE + "// two\n" + RULE.replace("\"3.2-c a\"", "\"3.2-c\"");
    DrlText text = new DrlText("a/rules.drl", drl);

    assertThat(text.lineOf("3.2-c")).isEqualTo(15);
    assertThat(text.rule("3.2-c")).startsWith("rule \"3.2-c\"\n").endsWith("end");
    assertThat(text.standsUnder("3.2-c", "two")).isTrue();
    assertThat(text.standsUnder("3.2-c", "one")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '// one two', true
          '// one\n// two', true
          '// 1-a: one\n//   two.', true
          '//one  two', true
          '// one two\n\n', true
          '// one\r\n// two\r', true
          '// one three', false
          '  // one two', false
          '// one two\n\n// note', false
          '', false
          """)
  void a_sentence_above_a_rule_may_be_written_on_several_lines(String above, boolean stands) {
    String comment = above.replace("\\n", "\n").replace("\\r", "\r");
    DrlText text = new DrlText("a/rules.drl", HEAD + comment + "\n" + RULE);

    assertThat(text.standsUnder("3.2-c a", "one two")).isEqualTo(stands);
    assertThat(text.standsUnder("3.2-c a", "one\ntwo")).isEqualTo(stands);
  }

  private static void refused(String drl, int line, String named) {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> new DrlText("a/rules.drl", drl))
        .withMessageStartingWith("a/rules.drl:" + line + ": ")
        .withMessageContaining(named);
  }
}

package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guiju.internal.rule.DrlText;
import io.guiju.pack.PackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  private static void refused(String drl, int line, String named) {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> new DrlText("a/rules.drl", drl))
        .withMessageStartingWith("a/rules.drl:" + line + ": ")
        .withMessageContaining(named);
  }
}

package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guiju.pack.PackException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the law refuses only where a pack has an open list, a bare property or two rules. */
class TeahouseRulesTest {
  private static final String RULES = "io/guiju/teahouse/s1_tea/rules.drl:8: rule \"1-a bad\" ";
  private static final String PROVISIONS = "io/guiju/teahouse/s1_tea/provisions.yaml:";

  @TempDir private Path folder;

  @Test
  void a_rule_of_the_law_is_built_and_loaded() {
    String list =
        Teahouse.rule(
            "1-a", "list", "$p : TeahouseParameters()\n    $t : Pot( kind memberOf $p.goodKinds )");

    assertThat(Teahouse.with(folder, list, Teahouse.FINE).provisions()).hasSize(2);
  }

  @Test
  void nothing_is_not_a_member_of_an_open_list() {
    refused(
        RULES,
        "'not memberOf' an open list is never known; close the list",
        Teahouse.rule(
            "1-a",
            "bad",
            "$p : TeahouseParameters()\n    $t : Pot( kind not memberOf $p.goodKinds )"));
  }

  @Test
  void a_property_without_a_label_is_no_term() {
    refused(
        RULES,
        "the term Pot.whim has no label; give it one in terms.yaml",
        Teahouse.rule("1-a", "bad", "$t : Pot( whim == \"x\" )"));
  }

  @Test
  void the_terms_of_the_applicability_are_the_same_in_all_rules_of_a_provision() {
    refused(
        PROVISIONS + "1: ",
        "The rules of 1-a differ in @appliesTo",
        Teahouse.rule("1-a", "first", "@appliesTo( \"clean\" )", "$t : Pot( clean == true )"),
        Teahouse.rule("1-a", "second", "$t : Pot( clean == true )"));
  }

  @Test
  void the_conditions_of_the_applicability_are_the_same_in_all_rules_of_a_provision() {
    refused(
        PROVISIONS + "1: ",
        "or in the conditions that it names",
        Teahouse.rule("1-a", "first", "@appliesTo( \"kind\" )", "$t : Pot( kind == PotKind.CLAY )"),
        Teahouse.rule(
            "1-a", "second", "@appliesTo( \"kind\" )", "$t : Pot( kind == PotKind.IRON )"));
  }

  private void refused(String start, String reason, String... rules) {
    String[] all = Arrays.copyOf(rules, rules.length + 1);
    all[rules.length] = Teahouse.FINE;
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> Teahouse.with(folder, all))
        .withMessageStartingWith(start)
        .withMessageContaining(reason);
  }
}

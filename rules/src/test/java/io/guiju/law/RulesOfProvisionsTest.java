package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.pack.Parameter;
import io.guiju.pack.Provision;
import io.guiju.pack.Rule;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack says which rules encode a provision, as they stand in its files. */
class RulesOfProvisionsTest {
  @TempDir Path folder;
  private final RulePack pack = RulePack.load("jiaxing315");

  private List<Rule> rulesOf(String provision) {
    return pack.rulesOf(pack.provision(provision));
  }

  @TestFactory
  Stream<DynamicTest> text_and_line_are_those_of_the_file_for() {
    return pack.provisions().stream()
        .flatMap(provision -> pack.rulesOf(provision).stream())
        .map(rule -> dynamicTest(rule.name(), () -> standsInItsFile(rule)));
  }

  private static void standsInItsFile(Rule rule) {
    List<String> file = new EditedResources().read(rule.file() + ".txt").lines().toList();
    List<String> text = rule.text().lines().toList();

    assertThat(text).first().isEqualTo("rule \"" + rule.name() + "\"");
    assertThat(text).last().isEqualTo("end");
    assertThat(file.subList(rule.line() - 1, rule.line() - 1 + text.size())).isEqualTo(text);
  }

  @Test
  void every_provision_of_the_plan_has_one_at_least() {
    for (Provision provision : pack.entitlements()) {
      assertThat(pack.rulesOf(provision))
          .isNotEmpty()
          .allMatch(rule -> rule.role() == Rule.Role.ENCODES)
          .allMatch(rule -> rule.name().startsWith(provision.id() + " "));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2.1.3-e, a target of at least a number",
    "1.2-a, a target of more than a number",
    "2.3.3-e, a target of more than a number",
    "2.3.3-f, a target of about a number",
    "2.5.3-c, a target of a rank",
    "3.2-b, a target of at least a number",
    "3.3-a, a duty that is implemented",
    "1.2-f, a duty that is implemented"
  })
  void targets_and_duties_have_the_generic_rule_that_judges_them(String provision, String rule) {
    assertThat(rulesOf(provision))
        .filteredOn(one -> one.role() == Rule.Role.JUDGES)
        .singleElement()
        .satisfies(one -> assertThat(one.name()).isEqualTo(rule))
        .satisfies(one -> assertThat(one.file()).isEqualTo("io/guiju/jiaxing315/generic.drl"));
  }

  @Test
  void targets_have_the_rules_that_add_to_what_they_measure() {
    assertThat(rulesOf("1.2-b"))
        .extracting(Rule::name)
        .contains(
            "1.2-b adds the R&D expense of an industrial enterprise above designated size",
            "1.2-b adds the revenue of an industrial enterprise above designated size");
    assertThat(contributing("1.2-k"))
        .as("two targets measure the same")
        .isNotEmpty()
        .isEqualTo(contributing("2.4.1-c"));
    assertThat(contributing("1.2-a")).isEmpty();
    assertThat(rulesOf("1.2-b").stream().flatMap(rule -> rule.terms().stream()))
        .extracting(Term::toString)
        .as("what is added")
        .contains("AnnualFigures.rdExpense", "AnnualFigures.revenue");
  }

  private List<Rule> contributing(String provision) {
    return rulesOf(provision).stream()
        .filter(rule -> rule.role() == Rule.Role.CONTRIBUTES)
        .toList();
  }

  @Test
  void every_rule_of_the_pack_is_one_of_some_provision() {
    assertThat(
            pack.provisions().stream()
                .flatMap(provision -> pack.rulesOf(provision).stream())
                .map(Rule::name)
                .distinct())
        .containsExactlyInAnyOrderElementsOf(
            ((DefaultRulePack) pack).compiledRules().stream().map(CompiledRule::name).toList());
  }

  @Test
  void several_come_in_the_order_of_the_file() {
    List<Rule> rules = rulesOf("2.2.1-b");

    assertThat(rules)
        .extracting(Rule::name)
        .containsExactly(
            "2.2.1-b an enterprise leads a national major project",
            "2.2.1-b an enterprise takes part in a national major project");
    assertThat(rules.get(0).line()).isLessThan(rules.get(1).line());
    assertThat(rules).extracting(Rule::file).containsOnly(file("s2_2_1_key_core_technology"));
  }

  private static String file(String section) {
    return "io/guiju/jiaxing315/" + section + "/rules.drl";
  }

  @Test
  void terms_and_parameters_of_both_sides_are_named_once() {
    Rule rule = rulesOf("3.2-c").get(0);

    assertThat(rule.terms())
        .extracting(Term::toString)
        .containsExactly(
            "AnnualFigures.enterpriseId",
            "Enterprise.id",
            "AnnualFigures.year",
            "AnnualFigures.rdShareOfRevenue");
    assertThat(rule.parameters()).extracting(Parameter::id).containsExactly("rdPriorityShare");
  }

  @Test
  void the_date_of_the_check_is_no_parameter_of_the_plan() {
    assertThat(rulesOf("2.3.1-i").get(0).parameters())
        .extracting(Parameter::id)
        .containsExactly("cultivatedTitles", "cultivatedStatuses");
  }

  @Test
  void comments_inside_are_kept() {
    String commented = Teahouse.CLEAN.replace("when\n", "when // \"end\"\n    // a pot\n");
    RulePack teahouse = Teahouse.with(folder, commented, Teahouse.FINE);

    Rule rule = teahouse.rulesOf(teahouse.provision("1-a")).get(0);

    assertThat(rule.text()).isEqualTo(commented.stripTrailing());
    assertThat(teahouse.rulesOf(teahouse.provision("1-b")).get(0).line())
        .isEqualTo(rule.line() + commented.lines().count() + 1);
  }
}

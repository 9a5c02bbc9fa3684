package io.guiju.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.RulePattern.Quantifier;
import io.guiju.pack.RulePack;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleMutatorTest {
  private static final DefaultRulePack PACK = (DefaultRulePack) RulePack.load("jiaxing315");
  private static final String HEAD =
      """
      import io.guiju.facts.*
      import io.guiju.jiaxing315.Jiaxing315Parameters

      global io.guiju.Findings findings

      """;

  @Test
  void every_word_of_a_shipped_rule_is_read() {
    for (RuleFile file : RuleFile.of(PACK)) {
      String read = String.join("\n", file.rules().stream().map(RuleText::drl).toList());
      String written = RuleText.withoutContributions(RuleFile.text(PACK, file.name()));
      int first = written.indexOf("\nrule ");

      assertThat(read).isEqualToNormalizingWhitespace(first < 0 ? "" : written.substring(first));
    }
  }

  @Test
  void a_rule_is_changed_in_every_small_step() {
    String rule =
        rule(
            "name",
            """
                $p : Jiaxing315Parameters()
                $e : Enterprise( industryLeading == true )
                $t : Title( enterpriseId == $e.id, status == TitleStatus.RECOGNISED, validFrom <= $p.asOf )
                $f : AnnualFigures( enterpriseId == $e.id, year == $p.fiscalYear )
            """);

    assertThat(changes(rule))
        .containsExactlyInAnyOrder(
            "constant replaced: $e: industryLeading == true becomes industryLeading == false",
            "condition removed: $e: industryLeading == true removed",
            "operator to its neighbour: $t: enterpriseId == $e.id becomes enterpriseId != $e.id",
            "join removed: $t: enterpriseId == $e.id removed",
            "operator to its neighbour: $t: status == TitleStatus.RECOGNISED becomes status !="
                + " TitleStatus.RECOGNISED",
            "constant replaced: $t: status == TitleStatus.RECOGNISED becomes status =="
                + " TitleStatus.CANDIDATE",
            "condition removed: $t: status == TitleStatus.RECOGNISED removed",
            "operator to its neighbour: $t: validFrom <= $p.asOf becomes validFrom < $p.asOf",
            "operator to its neighbour: $t: validFrom <= $p.asOf becomes validFrom >= $p.asOf",
            "condition removed: $t: validFrom <= $p.asOf removed",
            "pattern removed: $t : Title( enterpriseId == $e.id, status == TitleStatus.RECOGNISED,"
                + " validFrom <= $p.asOf ) removed",
            "operator to its neighbour: $f: enterpriseId == $e.id becomes enterpriseId != $e.id",
            "join removed: $f: enterpriseId == $e.id removed",
            "operator to its neighbour: $f: year == $p.fiscalYear becomes year != $p.fiscalYear",
            "operator to its neighbour: $f: year == $p.fiscalYear becomes year <= $p.fiscalYear",
            "operator to its neighbour: $f: year == $p.fiscalYear becomes year >= $p.fiscalYear",
            "join removed: $f: year == $p.fiscalYear removed",
            "pattern removed: $f : AnnualFigures( enterpriseId == $e.id, year == $p.fiscalYear )"
                + " removed");
  }

  @Test
  void lists_are_negated_where_they_are_closed() {
    String rule =
        rule(
            "name",
            """
                $p : Jiaxing315Parameters()
                $e : Enterprise()
                $t : Title( enterpriseId == $e.id, kind memberOf $p.cultivatedTitles,
                            kind memberOf $p.engineerBenchmarkTitles )
            """);

    assertThat(changes(rule))
        .filteredOn(change -> change.contains("not memberOf"))
        .containsExactly(
            "operator to its neighbour: $t: kind memberOf $p.cultivatedTitles becomes kind not"
                + " memberOf $p.cultivatedTitles");
  }

  @Test
  void not_and_exists_are_swapped_or_taken_away() {
    String rule =
        rule(
            "name",
            """
                $e : Enterprise()
                not $t : Title( enterpriseId == $e.id )
                exists $c : Consortium( leadId == $e.id )
            """);
    RuleMutants mutants = new RuleMutants(PACK, files(rule));

    assertThat(
            mutants
                .steps()
                .filter(step -> step.kind() == Kind.QUANTIFIER)
                .map(step -> quantifiers(mutants.compiled(step).get(0))))
        .containsExactly(
            List.of(Quantifier.EACH, Quantifier.EXISTS, Quantifier.EXISTS),
            List.of(Quantifier.EACH, Quantifier.EACH, Quantifier.EXISTS),
            List.of(Quantifier.EACH, Quantifier.NOT, Quantifier.NOT));
  }

  @Test
  void what_decides_applicability_is_changed_in_all_rules_at_once() {
    String when =
        """
            $p : Jiaxing315Parameters()
            $e : Enterprise( name != "A", industryLeading == true )
            $t : Title( enterpriseId == $e.id )
        """;
    String applies = "\n    @appliesTo( \"name, industryLeading\" )\nwhen";
    String rules = (rule("a", when) + rule("b", when)).replace("\nwhen", applies);
    RuleMutants mutants = new RuleMutants(PACK, files(rules));

    assertThat(mutants.steps().filter(step -> step.rules().get(0).appliesTo().size() == 1))
        .extracting(RuleMutator.Step::change)
        .containsExactly(
            "$e: name != \"A\" removed",
            "$e: industryLeading == true removed",
            "@appliesTo without name",
            "@appliesTo without industryLeading");
    assertThat(mutants.steps())
        .allSatisfy(
            step ->
                assertThat(mutants.compiled(step))
                    .extracting(CompiledRule::applicability)
                    .extracting(conditions -> conditions.stream().map(c -> c.text()).toList())
                    .containsOnly(
                        mutants.compiled(step).get(0).applicability().stream()
                            .map(c -> c.text())
                            .toList()));
  }

  @Test
  void one_of_several_rules_is_removed() {
    String when = "    $e : Enterprise( industryLeading == true )\n";

    assertThat(changes(rule("a", when) + rule("b", when)))
        .filteredOn(change -> change.startsWith("alternative"))
        .containsExactly(
            "alternative removed: the rule removed", "alternative removed: the rule removed");
  }

  @Test
  void what_the_law_refuses_is_no_mutant() {
    String rule =
        rule(
            "name",
            """
                $c : Consortium()
                $e : Enterprise( name != $c.leadId )
            """);
    RuleMutants mutants = new RuleMutants(PACK, files(rule));

    assertThat(mutants.steps().filter(step -> mutants.compiled(step) == null))
        .extracting(RuleMutator.Step::change)
        .containsExactly("$e: name != $c.leadId becomes name == $c.leadId");
  }

  private static List<String> changes(String rules) {
    return RuleMutator.steps(PACK, RuleText.parse(rules)).stream()
        .map(step -> step.kind() + ": " + step.change())
        .toList();
  }

  private static List<RuleFile> files(String rules) {
    return List.of(RuleFile.of("some/rules.drl", "package some.section\n" + HEAD + rules));
  }

  private static List<Quantifier> quantifiers(CompiledRule rule) {
    return rule.patterns().stream().map(pattern -> pattern.quantifier()).toList();
  }

  private static String rule(String name, String when) {
    return "rule \"3.2-c "
        + name
        + "\"\n    @provision( \"3.2-c\" )\nwhen\n"
        + when
        + "then\n    findings.satisfied( $e );\nend\n\n";
  }
}

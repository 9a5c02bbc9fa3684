package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guiju.internal.pack.ContributionChecks;
import io.guiju.internal.rule.CompiledModel;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.DrlText;
import io.guiju.internal.rule.ModelReader;
import io.guiju.pack.PackException;
import io.guiju.pack.RulePack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A rule that adds to an indicator outside the law is refused with its place and with advice. */
class RefusedContributionsTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final String RESOURCE = "some/section/rules.drl";
  private static final String HEAD =
      """
      import io.guiju.facts.*
      import io.guiju.jiaxing315.Jiaxing315Parameters

      global io.guiju.Findings findings
      global io.guiju.Contributions contributions

      """;
  private static final String FIRM = "$s : Enterprise()";
  private static final String FIGURES = "$s : AnnualFigures()";

  /**
   * A rule.
   *
   * @param annotations between its name and its conditions
   * @param reasons what the refusal says
   */
  private record Refused(
      String name, String annotations, String when, String then, List<String> reasons) {
    String drl() {
      return "rule \"%s bad\"\n%s\nwhen\n    $p : Jiaxing315Parameters()\n    %s\nthen\n    %s\nend\n"
          .formatted(name, annotations, when, then);
    }

    Refused then(String other) {
      return new Refused(name, annotations, when, other, reasons);
    }

    @Override
    public String toString() {
      return annotations;
    }
  }

  static final List<Refused> REFUSED =
      List.of(
          bad(
              "2.3.1-z",
              "@contributes( \"2.3.1-z\" )",
              FIRM,
              "'2.3.1-z', which is not known",
              "Maybe '2.3.1-"),
          bad(
              "3.2-c",
              "@contributes( \"3.2-c\" )",
              FIRM,
              "contributes to 3.2-c, which is no target"),
          bad(
              "1.2-d",
              "@contributes( \"2.3.1-d\" )",
              FIRM,
              "named after its target",
              "\"2.3.1-d ...\""),
          bad("2.3.1-d", "@provision( \"2.3.1-d\" )", FIRM, "no entitlement", "under @contributes")
              .then("findings.satisfied( $s );"),
          bad(
              "2.3.1-d",
              "@contributes( \"2.3.1-d\" )\n@provision( \"3.2-c\" )",
              FIRM,
              "has @contributes and @provision"),
          bad(
              "2.3.1-d",
              "@contributes( \"2.3.1-d\" )\n@judges( \"target\" )",
              FIRM,
              "has @contributes and @judges"),
          bad(
              "2.3.1-d",
              "@contributes( \"2.3.1-d\" )\n@appliesTo( \"id\" )",
              FIRM,
              "has @contributes and @appliesTo"),
          bad(
              "2.3.1-d",
              "@contributes( \"2.3.1-d\" )\n@contributes( \"2.3.1-d\" )",
              FIRM,
              "one @contributes"),
          bad(
                  "3.2-c",
                  "@provision( \"3.2-c\" )\n@inYear( \"listedYear\" )",
                  FIRM,
                  "has @inYear without @contributes")
              .then("findings.satisfied( $s );"),
          bad(
              "3.2-c",
              "@provision( \"3.2-c\" )",
              FIRM,
              "something else than 'findings.satisfied( $subject );'"),
          bad(
                  "2.3.1-d",
                  "@contributes( \"2.3.1-d\" )",
                  FIRM,
                  "something else than 'contributions.from( $subject );'")
              .then("findings.satisfied( $s );"),
          bad("2.3.1-d", "@contributes( \"2.3.1-d\" )", FIRM, "something else than")
              .then("contributions.from( $s );\n    contributions.from( $s );"),
          bad(
                  "2.3.1-d",
                  "@contributes( \"2.3.1-d\" )",
                  FIRM,
                  "must tell contributions.from( ) one fact")
              .then("contributions.from( $p );"),
          bad(
              "2.3.1-d",
              "@contributes( \"2.3.1-d\" )\n@to( \"highTechEnterprises\" )",
              FIRM,
              "highTechEnterprises is no share"),
          bad(
              "1.2-b",
              "@contributes( \"1.2-b\" )\n@adds( \"rdExpense\" )",
              FIGURES,
              "to which part of aboveScaleRdShare",
              "@to( \"aboveScaleRdExpense\" )"),
          bad(
              "1.2-b",
              "@contributes( \"1.2-b\" )\n@to( \"highTechEnterprises\" )",
              FIGURES,
              "to which part of aboveScaleRdShare"),
          bad(
              "2.3.1-d",
              "@contributes( \"2.3.1-d\" )\n@adds( \"turnover\" )",
              FIRM,
              "Enterprise.turnover, which has no label"),
          bad(
              "2.3.1-d",
              "@contributes( \"2.3.1-d\" )\n@adds( \"listedOn\" )",
              FIRM,
              "Enterprise.listedOn, which is no amount"),
          bad(
              "2.3.1-d",
              "@contributes( \"2.3.1-d\" )\n@adds( \"revenue\" )",
              FIGURES,
              "in 元 to highTechEnterprises, which is in 家"),
          bad(
              "2.3.1-d",
              "@contributes( \"2.3.1-d\" )\n@inYear( \"listedOn\" )",
              FIRM,
              "Enterprise.listedOn, which is no year"),
          bad(
              "2.3.1-d",
              "@contributes( \"2.3.1-d\" )\n@inYear( \"listetYear\" )",
              FIRM,
              "has no label",
              "Maybe 'listedYear'?"),
          bad("2.3.1-h", "@contributes( \"2.3.1-h\" )", FIRM, "measured year by year", "@inYear"));

  private static Refused bad(String name, String annotations, String when, String... reasons) {
    return new Refused(name, annotations, when, "contributions.from( $s );", List.of(reasons));
  }

  private static final Map<String, String> PAIRS =
      Map.of(
          "twoTargets",
          good("1.2-k", "a", "", "$s : Person()") + good("2.4.1-c", "b", "", "$s : Person()"),
          "twoYears",
          good("2.3.1-h", "a", "@inYear( \"listedYear\" )", FIRM)
              + good("2.3.1-h", "b", "@inYear( \"validFromYear\" )", "$s : Platform()"),
          "onePart",
          good("2.4.4-b", "a", "@to( \"highEndTalent\" )", "$s : Person()"),
          "otherRecords",
          good("2.4.4-b", "a", "@to( \"highEndTalent\" )", "$s : Person()")
              + good("2.4.4-b", "b", "@to( \"lakeDistrictTalent\" )", FIRM),
          "alternatives",
          good("2.3.1-d", "a", "", FIRM) + good("2.3.1-d", "b", "", FIRM));

  private static String good(String target, String name, String more, String when) {
    return "rule \"%s %s\"\n@contributes( \"%s\" )\n%s\nwhen\n    %s\nthen\n    contributions.from( $s );\nend\n"
        .formatted(target, name, target, more, when);
  }

  private static CompiledDrl compiled;

  @BeforeAll
  static void compile_all_rules_at_once() {
    Map<String, String> packages = new HashMap<>();
    for (int i = 0; i < REFUSED.size(); i++) {
      packages.put("refused" + i, HEAD + REFUSED.get(i).drl());
    }
    PAIRS.forEach((name, drl) -> packages.put(name, HEAD + drl));
    compiled = CompiledDrl.of(packages);
  }

  @ParameterizedTest
  @FieldSource("REFUSED")
  void a_rule_is_refused_at_its_line_with_a_reason(Refused refused) {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> read("refused" + REFUSED.indexOf(refused), HEAD + refused.drl()))
        .withMessageStartingWith(RESOURCE + ":8: rule \"" + refused.name() + " bad\" ")
        .satisfies(e -> assertThat(e.getMessage()).contains(refused.reasons()));
  }

  @Test
  void one_indicator_has_its_rules_under_one_target() {
    refusedTogether("twoTargets", "add to worldClassTopTalents differently");
  }

  @Test
  void rules_of_one_indicator_add_the_same_of_the_same() {
    refusedTogether("twoYears", "add to newlyListedManufacturers differently");
  }

  @Test
  void the_parts_of_a_share_have_rules_over_the_same_records() {
    refusedTogether("onePart", "of which no rule adds to the other");
    refusedTogether("otherRecords", "add to the parts of a share over different records");
  }

  @Test
  void alternatives_are_several_rules() {
    new ContributionChecks(PACK).check(read("alternatives", HEAD + PAIRS.get("alternatives")));
  }

  private static void refusedTogether(String name, String reason) {
    List<CompiledRule> rules = read(name, HEAD + PAIRS.get(name));
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> new ContributionChecks(PACK).check(rules))
        .withMessageStartingWith(RESOURCE + ":")
        .withMessageContaining(reason);
  }

  private static List<CompiledRule> read(String name, String drl) {
    DrlText text = new DrlText(RESOURCE, "package " + name + "\n" + drl);
    return new ModelReader(PACK, text).read(CompiledModel.of(compiled.model(name)));
  }
}

package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.pack.Section;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
  @TempDir Path folder;
  private final RulePack pack = RulePack.load("jiaxing315");

  private String out(String... more) {
    return new Cli(folder).printed("plan", more);
  }

  @Test
  void showsEverySectionAndProvisionInTheOrderOfThePlan() {
    List<String> wanted = new ArrayList<>();
    for (Section section : pack.sections()) {
      wanted.add("\n" + section.id() + "  " + section.heading().zh());
      for (Provision provision : pack.provisions()) {
        if (provision.citation().section().equals(section)) {
          wanted.add("\n" + provision.id() + "  " + kind(provision));
        }
      }
    }

    assertThat(out()).containsSubsequence(wanted);
  }

  private static String kind(Provision provision) {
    return switch (provision.kind()) {
      case ENTITLEMENT -> "权益;";
      case TARGET -> "目标;";
      case DUTY -> "任务;";
    };
  }

  @Test
  void showsAllOfThePlan() {
    assertThat(pack.provisions()).hasSize(160);
    assertThat(out()).contains("权益 36 条、目标 50 条、任务 74 条");
  }

  @Test
  void saysOfATargetWhatItMeasuresAndTheOneRuleThatJudgesIt() {
    assertThat(out("--provision", "3.2-b"))
        .containsSubsequence(
            "3.2-b  目标;力度:确保;依据:指标观测值(Observation)",
            "全市财政科技投入(fiscalSpendingOnTechnology):2022至2027年年均增长不低于18%",
            "a target of at least a number",
            "Comparison.AT_LEAST",
            "规则 1 条")
        .doesNotContain("Comparison.MORE_THAN", "0.18");
    assertThat(out("--section=2.4.4", "--lang=en"))
        .contains("at least 1/3 at the end of 2027")
        .doesNotContain("33.3");
  }

  @Test
  void saysOfADutyItsThingsWhoHasToActAndWhen() {
    assertThat(out("--section", "2.1.1"))
        .containsSubsequence(
            "2.1.1-a  任务;力度:力争;依据:落实情况(Measure)",
            "清华长三角研究院、南湖实验室",
            "由市落实",
            "a duty that is implemented  [io/guiju/jiaxing315/generic.drl:");
    assertThat(out("--section", "3.3", "--lang", "en"))
        .containsSubsequence("3.3-a  duty", "by each county", "each year from 2023 through 2027");
    assertThat(out("--provision", "1.2-q")).contains("须在2027年12月31日前(含当日)落实");
  }

  @Test
  void showsWhichBodyAnswersForWhat() {
    assertThat(out("--agencies"))
        .containsPattern("市科技局 +34 +31 +51 +2\\.1\\.1、")
        .containsPattern("文中未列 +1 +14 +13 +1\\.2、3\\.1、3\\.2、3\\.3")
        .contains("责任单位 22 个;条款 160 条,其中所在章节文中未列责任单位的 28 条");
    assertThat(out("--agencies", "--lang=en"))
        .contains("none named", "of which in sections that name none: 28");
  }

  @Test
  void putsWhatEncodesAProvisionUnderItsWords() {
    assertThat(out())
        .containsSubsequence(
            "3.2-c  权益;力度:达到、给予;对象:企业(Enterprise)",
            "“对研发费用占营业收入比重高于5%的企业,优先安排用电、用水、用地、能耗排放指标”",
            "优先安排用电、用水、用地、能耗排放指标",
            "[s3_2_policy_support/rules.drl:" + line("3.2-c") + "]",
            "研发费用占营业收入比重(rdShareOfRevenue,%,rdExpense / revenue)",
            "优先安排要求的研发费用占比(rdPriorityShare) = 5%",
            "用例");
  }

  @Test
  void saysOfEachListWhetherItIsOpenAndOfEachParameterWhetherItHasAValue() {
    assertThat(out())
        .contains("(innovationCentreFields) = 核技术、氢能、光伏、电池新材料等(开放列表)")
        .contains("(consortiumLeadTitles) = 科技领军企业、科技“小巨人”企业(封闭列表)")
        .containsPattern("\\(rdIntensityThreshold\\):方案未写明\\R")
        .contains("(clusters135N):方案未写明(列表)");
  }

  @Test
  void endsWithTotals() {
    assertThat(out("--lang", "en").lines())
        .last()
        .asString()
        .matches(
            "Total: sections \\d+; entitlements 36, targets 50, duties 74; rules \\d+; terms \\d+; parameters \\d+ "
                + "\\(the plan names no value: \\d+\\); cases \\d+");
    assertThat(out("--provision", "3.2-c", "--lang", "en").lines())
        .last()
        .asString()
        .startsWith(
            "Total: sections 1; entitlements 1; rules 1; terms 4; parameters 1"
                + " (the plan names no value: 0); cases ");
  }

  private int line(String provision) {
    return pack.rulesOf(pack.provision(provision)).get(0).line();
  }

  @Test
  void showsOneSectionUnderItsHeadingWithReadings() {
    assertThat(out("--section", "2.2.2"))
        .contains("2.2  (二)", "2.2.2-c", "2.2.2-e", "读法", "责任单位:市科技局、市经信局")
        .doesNotContain("2.2.1", "3.2-c");
  }

  @Test
  void showsAllBelowAHeading() {
    assertThat(out("--section", "2.2"))
        .contains("2.2.1-b", "2.2.2-e")
        .doesNotContain("2.1.1-c", "s3_2_");
    assertThat(out("--section=2")).contains("2.1.1-c", "2.6.1-f").doesNotContain("s3_2_");
  }

  @Test
  void showsEverythingAboutOneProvision() {
    assertThat(out("--provision", "2.2.1-b"))
        .containsSubsequence("2.2  ", "2.2.1  ", "2.2.1-b  权益", "同时显示在:企业(Enterprise)")
        .containsSubsequence(
            "(支持)",
            "“牵头和参与”读作二者之一",
            "市科技局、市经信局",
            "[io/guiju/jiaxing315/s2_2_1_key_core_technology/rules.drl:" + line("2.2.1-b") + "]",
            "rule \"2.2.1-b an enterprise leads a national major project\"",
            "$e : Enterprise( id == $j.leadId )",
            "end",
            "项目类别(Project.kind);证明材料:立项文件或申报书",
            "  [io/guiju/jiaxing315/s2_2_1_key_core_technology/cases.yaml]",
            "an enterprise that takes part is supported:符合")
        .doesNotContain("2.2.1-f");
  }

  @Test
  void givesTheConstantsAndDatesOfAParameterInFull() {
    assertThat(out("--provision", "2.2.2-c"))
        .contains("科技领军企业(ST_LEADING)、科技“小巨人”企业(ST_LITTLE_GIANT),自 2023-03-30 起");
  }

  @Test
  void marksTheEnglishAsUnofficial() {
    assertThat(out("--section", "3.2", "--lang", "en"))
        .contains("Policy support", "\"对研发费用", "(unofficial)", "firmness: achieve")
        .doesNotContain("强化政策保障", "效果");
    assertThat(out()).doesNotContain("非官方");
  }

  @Test
  void listsForATargetTheRuleThatJudgesItAndThoseThatAddToIt() {
    assertThat(out("--provision", "1.2-k"))
        .contains("rule \"a target of about a number\"")
        .contains("@contributes( \"")
        .doesNotContain("a target of at least", "a target of more than", "a target of a rank");
  }
}

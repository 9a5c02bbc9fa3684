package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.pack.RulePack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  private static final String SHARED =
      """
      files:
        - facts:
            Enterprise:
              id: 编号
              name: 名称
              place: 所在地
            AnnualFigures:
              enterpriseId: 编号
              year: {constant: 2023}
              rdExpense: {column: 研发费用, unit: 万元}
              revenue: {column: 营业收入, unit: 万元}
            Platform:
              id: 编号
              name: 名称
              place: 所在地
            Title:
              id: {column: 名称}
              enterpriseId: 编号
            Project:
              id: {constant: P1}
              leadId: 编号
      """;

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private Cli.Run explain(String mapping, String[] rows, String... more) {
    List<String> lines = new ArrayList<>(List.of(Cli.HEADER));
    lines.addAll(List.of(rows));
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "explain",
                cli.file("rows.csv", lines.toArray(String[]::new)).toString(),
                "--map",
                cli.file("mapping.yaml", mapping).toString(),
                "--as-of",
                "2024-12-31"));
    arguments.addAll(List.of(more));
    return cli.run(arguments.toArray(String[]::new));
  }

  private Cli.Run explain(String... more) {
    return explain(Cli.ENTERPRISES, new String[] {"E1,甲,海宁市,4.6,100", "E2,乙,海宁市,6,100"}, more);
  }

  private Cli.Run explainShared(String... more) {
    return explain(SHARED, new String[] {"E1,甲,海宁市,6,100"}, more);
  }

  @Test
  void explainsEveryProvisionThatSpeaksOfTheSubjectInTheOrderOfThePlan() {
    Cli.Run run = explain("--id", "E1");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    List<String> headings =
        RulePack.load("jiaxing315").provisions().stream()
            .filter(provision -> provision.subject().name().equals("Enterprise"))
            .map(provision -> provision.id() + " ")
            .toList();
    assertThat(run.out()).containsSubsequence(headings).contains("E1 甲").doesNotContain("E2");
    assertThat(run.out().split("\\R\\R")).hasSize(headings.size());
  }

  @Test
  void explainsOneProvisionUnderOtherParametersInEnglish() {
    assertThat(explain("--id", "E1", "--provision", "3.2-c", "--lang", "en").out())
        .startsWith("3.2-c not satisfied: enterprise E1 甲");
    assertThat(
            explain("--id=E1", "--provision=3.2-c", "--set=rdPriorityShare=4.5 %", "--lang=en")
                .out())
        .startsWith("3.2-c satisfied: enterprise E1 甲")
        .doesNotContain("2.3.1-b ");
  }

  @Test
  void saysWhichSubjectsHaveTheSameIdAndExplainsThemAll() {
    Cli.Run run = explainShared("--id", "E1", "--lang", "en");

    assertThat(run.out())
        .startsWith("'E1' is the id of several: enterprise, platform or institution.")
        .contains(": enterprise E1 甲", ": platform or institution E1 甲");
  }

  @Test
  void includesWhatIsShownForTheSubjectAsWell() {
    assertThat(explainShared("--id", "E1", "--provision", "2.2.1-b", "--lang", "en").out())
        .contains("2.2.1-b undetermined: project P1");
  }

  @Test
  void takesTheOnlySubjectThatHasTheNameWhereNoIdIsSo() {
    Cli.Run run = explain("--id", "乙", "--provision", "3.2-c", "--lang", "en");

    assertThat(run.out())
        .startsWith("No id is '乙', but one name is: that of E2, which is explained here.")
        .contains("3.2-c satisfied: enterprise E2 乙");
    assertThat(run.exitCode()).isZero();
    String[] rows = {"E1,乙,海宁市,4.6,100", "乙,丙,海宁市,6,100"};
    assertThat(explain(Cli.ENTERPRISES, rows, "--id", "乙").out()).contains("乙 丙");
  }

  @Test
  void takesTheNameOfSeveralKindsOfFactsWithOneId() {
    String mapping = SHARED.replace("{column: 名称}", "编号");
    String[] rows = {"E1,甲,海宁市,6,100"};
    assertThat(explain(mapping, rows, "--id", "甲", "--lang", "en").out())
        .contains("that of E1", "'E1' is the id of several: enterprise, platform or institution.");
  }

  @Test
  void refusesANameThatSeveralHaveAndListsTheirIds() {
    String[] rows = {"E1,甲,海宁市,4.6,100", "E2,甲,海宁市,6,100", "E3,乙,海宁市,6,100"};
    Cli.Run run = explain(Cli.ENTERPRISES, rows, "--id", "甲", "--lang", "en");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("'甲' is the name of 2, with these ids: E1, E2. Give one");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void listsTenIdsOfANameThatMoreHave() {
    String[] rows =
        IntStream.range(0, 11).mapToObj(i -> "E" + i + ",甲,,1,1").toArray(String[]::new);
    assertThat(explain(Cli.ENTERPRISES, rows, "--id", "甲", "--lang", "en").err())
        .contains("is the name of 11, with ids such as E0, E1", "E9. Give")
        .doesNotContain("E10");
  }

  @Test
  void namesTheNearestIdsWhereNoRowHasIt() {
    Cli.Run run = explain("--id", "E3", "--lang", "en");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("No row gives 'E3'. Maybe one of these: E1, E2.");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void namesSomeIdsWhereNoneIsNear() {
    assertThat(explain("--id", "91330481").err()).contains("共有 2 个编号,如 E1、E2。");
  }

  @Test
  void refusesAProvisionThatDoesNotSpeakOfTheSubject() {
    Cli.Run run = explain("--id", "E1", "--provision", "2.4.1-f", "--lang", "en");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("2.4.1-f speaks of: person. 'E1' is: enterprise.", "3.2-c");
  }

  @Test
  void refusesAFactThatNoProvisionSpeaksOf() {
    Cli.Run run = explainShared("--id", "甲", "--lang", "en");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("No provision speaks of '甲'", "Give the id of one of these");
  }

  @Test
  void endsWithThreeWhereRowsWereRejected() {
    String[] rows = {"E1,甲,海宁市,6,100", "E2,乙,海宁市,六,100"};

    assertThat(explain(Cli.ENTERPRISES, rows, "--id", "E1").exitCode()).isEqualTo(3);
    Cli.Run rejected = explain(Cli.ENTERPRISES, rows, "--id", "E2", "--lang", "en");
    assertThat(rejected.exitCode()).isEqualTo(2);
    assertThat(rejected.err()).contains("Rows rejected: 1.", "No row gives 'E2'");
  }

  @Test
  void looksInTheBundledRegisterWhereNoFileIsNamed() {
    Cli.Run run = cli.run("explain", "--id", "91330481XN4534679Q", "--provision=3.2-c");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("3.2-c 符合:企业 91330481XN4534679Q").contains("虚构数据");

    assertThat(cli.run("explain", "--id", "E1").err()).contains("没有给出文件,查的是自带的虚构名单");
  }

  @Test
  void saysOfAnIdThatItStandsInARowThatWasRejected() {
    String[] rows = {"E1,甲,330481,6,100", "E2,乙,330481,六,100", "E1,甲,330481,六,100"};

    Cli.Run lost = explain(Cli.ENTERPRISES, rows, "--id", "E2");
    assertThat(lost.exitCode()).isEqualTo(2);
    assertThat(lost.err()).contains("“E2”出现在被拒绝的行中:rows.csv 第 3 行,“六”不是数字");

    Cli.Run other = explain(Cli.ENTERPRISES, rows, "--id", "E1");
    assertThat(other.exitCode()).isEqualTo(3);
    assertThat(other.err()).contains("“E1”出现在被拒绝的行中:rows.csv 第 4 行").doesNotContain("第 3 行");
  }
}

package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  @Test
  void endsWithZeroWhenEveryRowIsAssessed() {
    Cli.Run run = cli.checkRows("E1,甲,海宁市,6,100", "E2,乙,330402,5,100");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("检查日 2024-12-31", "行数:读取 2,评估 2,拒绝 0。", "report", "summary.json");
    assertThat(cli.outcome("3.2-c", "E1")).isEqualTo("SATISFIED");
    assertThat(cli.outcome("3.2-c", "E2")).isEqualTo("NOT_SATISFIED");
  }

  @Test
  void saysEverythingInEnglishWhenAsked() {
    Cli.Run run =
        cli.check(
            cli.file("rows.csv", Cli.HEADER, "E1,Alpha,330481,6,100", "E2,Beta,330481,x,100"),
            Cli.ENTERPRISES,
            "--lang",
            "en");

    assertThat(run.out()).contains("Rows: 2 read, 1 assessed, 1 rejected.", "undetermined");
    assertThat(cli.table("rejected.csv").get(0))
        .containsEntry("reason", "'x' is not a number like 1200.50");
  }

  @Test
  void endsWithOneWhenAFileIsNotThere() {
    Cli.Run run = cli.check(folder.resolve("none.csv"), Cli.ENTERPRISES);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("none.csv").contains("没有这个文件").doesNotContain("\tat ");
    assertThat(folder.resolve("report")).doesNotExist();
  }

  @Test
  void endsWithThreeWhenARowIsRejectedAndLosesNone() {
    Cli.Run run = cli.checkRows("E1,甲,330481,6,100", "E2,乙,330481,六,100");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("行数:读取 2,评估 1,拒绝 1。");
    assertThat(cli.table("findings.csv")).extracting(row -> row.get("id")).containsOnly("E1");
  }

  @Test
  void endsWith130WhenInterruptedAndLeavesTheEarlierResult() {
    cli.checkRows("E1,甲,330481,6,100");
    String earlier = cli.report("findings.csv");
    Path csv = cli.file("rows.csv", Cli.HEADER, "E2,乙,330481,6,100");
    cli.file("mapping.yaml", Cli.ENTERPRISES);

    Thread.currentThread().interrupt();
    Cli.Run run =
        cli.run(
            "check",
            csv.toString(),
            "--map",
            folder.resolve("mapping.yaml").toString(),
            "--as-of",
            "2024-12-31",
            "--out",
            folder.resolve("report").toString());

    Thread.interrupted();
    assertThat(run.exitCode()).isEqualTo(130);
    assertThat(cli.report("findings.csv")).isEqualTo(earlier);
  }

  @Test
  void writesTheSummaryInAFixedOrder() {
    cli.checkRows("E1,甲,330481,6,100");

    assertThat(cli.report("summary.json"))
        .startsWith(
            """
            {
              "pack": {
                "id": "jiaxing315",
            """)
        .containsSubsequence(
            "\"asOf\": \"2024-12-31\"",
            "\"read\": 1",
            "\"assessed\": 1",
            "\"rejected\": 0",
            "\"2.2.1-b\"",
            "\"3.2-c\"",
            "\"SATISFIED\": 1",
            "\"NOT_SATISFIED\": 0",
            "\"UNDETERMINED\": 0",
            "\"NOT_APPLICABLE\": 0",
            "\"PENDING\": 0",
            "\"NOT_IN_FORCE\": 0",
            "\"ERROR\": 0")
        .endsWith("}\n")
        .doesNotContain("\r");
  }

  @Test
  void writesOneLineForEachFindingUnderAFixedHeader() {
    cli.checkRows("E1,甲,330481,5,100");

    assertThat(cli.report("findings.csv"))
        .startsWith(
            "\uFEFFsubject_type,id,name,provision,outcome,effect,grounds,missing,gap,shown_for\n")
        .doesNotContain("\r");
    Map<String, String> row =
        cli.table("findings.csv").stream()
            .filter(finding -> finding.get("provision").equals("3.2-c"))
            .findFirst()
            .orElseThrow();
    assertThat(row)
        .containsEntry("subject_type", "Enterprise")
        .containsEntry("name", "甲")
        .containsEntry("provision", "3.2-c")
        .containsEntry("outcome", "NOT_SATISFIED");
    assertThat(row.get("grounds")).contains("研发费用占营业收入比重");
    assertThat(row.get("gap")).isNotEmpty();
  }

  @Test
  void assessesNothingWhereThereIsOnlyAHeader() {
    Cli.Run run = cli.checkRows();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("读取 0,评估 0,拒绝 0");
    assertThat(cli.table("findings.csv")).isEmpty();
  }

  @Test
  void replacesAnEarlierResultWhole() {
    cli.checkRows("E1,甲,330481,6,100", "E2,乙,330481,六,100");
    Cli.Run run = cli.checkRows("E3,丙,330481,6,100");

    assertThat(run.exitCode()).isZero();
    assertThat(cli.report("findings.csv")).contains("E3").doesNotContain("E1");
    assertThat(cli.table("rejected.csv")).isEmpty();
    assertThat(folder.resolve("report")).isDirectoryNotContaining("glob:**.guiju-part");
  }

  @Test
  void refusesAFolderWithOtherFiles() throws IOException {
    Path diary = Files.createDirectories(folder.resolve("report")).resolve("findings.csv");
    Files.writeString(diary, "mine");

    Cli.Run run = cli.checkRows("E1,甲,330481,6,100");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("report", "--out");
    assertThat(diary).hasContent("mine");
  }

  @Test
  void refusesAnOutFolderThatIsAFile() {
    cli.file("report", "mine");

    assertThat(cli.checkRows("E1,甲,330481,6,100").exitCode()).isEqualTo(2);
  }

  @Test
  void takesOverAFolderThatAnInterruptedRunLeft() throws IOException {
    Files.createDirectories(folder.resolve("report/.guiju-part"));
    Files.writeString(folder.resolve("report/.guiju-part/lock"), "");
    Files.writeString(folder.resolve("report/.guiju-part/findings.csv"), "half");
    Files.writeString(folder.resolve("report/findings.csv"), "half");

    assertThat(cli.checkRows("E1,甲,330481,6,100").exitCode()).isZero();
    assertThat(folder.resolve("report/.guiju-part")).doesNotExist();
  }

  @Test
  void writesTheSameBytesOnOneAndTwoThreads() {
    String[] rows = new String[300];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "E" + i + ",甲" + i + ",330481," + i % 11 + ",100";
    }
    cli.checkRows(rows);
    String one = cli.report("findings.csv") + cli.report("summary.json");
    cli.check(folder.resolve("rows.csv"), Cli.ENTERPRISES, "--threads", "2");

    assertThat(cli.report("findings.csv") + cli.report("summary.json")).isEqualTo(one);
  }

  @Test
  void repeatsTheNotesOfTheMapping() {
    Cli.Run run =
        cli.check(
            cli.file("rows.csv", Cli.HEADER),
            Cli.ENTERPRISES.replace("  - facts:", "  - note: 单位为假定\n    facts:"));

    assertThat(run.out()).contains("说明(rows.csv):单位为假定");
  }
}

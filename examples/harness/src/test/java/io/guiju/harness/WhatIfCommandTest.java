package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfCommandTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private Cli.Run whatIf(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "what-if",
                cli.file(
                        "rows.csv",
                        Cli.HEADER,
                        "E1,甲,海宁市,4.6,100",
                        "E2,乙,海宁市,4.5,100",
                        "E3,丙,海宁市,6,100",
                        "E4,丁,海宁市,,100")
                    .toString(),
                "--map",
                cli.file("mapping.yaml", Cli.ENTERPRISES).toString(),
                "--as-of",
                "2024-12-31",
                "--out",
                folder.resolve("report").toString()));
    arguments.addAll(List.of(more));
    return cli.run(arguments.toArray(String[]::new));
  }

  @Test
  void saysWhoWouldEnterUnderALowerLimit() {
    Cli.Run run = whatIf("--set", "rdPriorityShare=4.5 %", "--lang", "en");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsPattern("provision +enter +leave +become undetermined +change otherwise +effect")
        .contains("enterprise: 4")
        .containsPattern("3.2-c +1 +0 +0 +0 +priority")
        .containsPattern("total +1 +0 +0 +0\\R")
        .contains("Set on the command line, not by the plan: rdPriorityShare=4.5 %.");
    assertThat(cli.report("what-if.csv"))
        .isEqualTo(
            "\uFEFFprovision,subject_type,id,name,outcome_before,outcome_after\n"
                + "3.2-c,Enterprise,E1,甲,NOT_SATISFIED,SATISFIED\n");
  }

  @Test
  void saysWhoWouldLeaveAndWhoWouldBeUndeterminedOnAnotherDate() {
    Cli.Run run = whatIf("--to-date", "2025-12-31");

    assertThat(run.out())
        .contains("检查日由 2024-12-31 改为 2025-12-31")
        .containsPattern("3.2-c +0 +1 +2 +0 ");
    assertThat(cli.table("what-if.csv"))
        .filteredOn(row -> row.get("provision").equals("3.2-c"))
        .extracting(row -> row.get("id") + " " + row.get("outcome_after"))
        .containsExactly("E1 UNDETERMINED", "E2 UNDETERMINED", "E3 UNDETERMINED");
  }

  @Test
  void saysSoWhereNothingWouldChange() {
    Cli.Run run = whatIf("--set=rdPriorityShare=4.9 %", "--lang=en");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("No outcome would change.").doesNotContain("total");
    assertThat(cli.table("what-if.csv")).isEmpty();
  }

  @Test
  void countsOtherChangesApart() {
    assertThat(whatIf("--to-date", "2028-01-01").out()).containsPattern("3.2-c +0 +1 +0 +3 ");
  }

  @Test
  void replacesTheResultOfACheckWhole() {
    cli.checkRows("E1,甲,海宁市,6,100");
    whatIf("--set", "rdPriorityShare=4.5 %");

    assertThat(folder.resolve("report/what-if.csv")).exists();
    assertThat(folder.resolve("report/findings.csv")).doesNotExist();
    assertThat(cli.report("summary.json"))
        .containsSubsequence("\"whatIf\": {", "\"rdPriorityShare\"", "\"ENTERS\": 1");
    cli.checkRows("E1,甲,海宁市,6,100");
    assertThat(folder.resolve("report/what-if.csv")).doesNotExist();
  }

  @Test
  void refusesAFolderWithOtherFiles() throws IOException {
    Path diary = Files.createDirectories(folder.resolve("report")).resolve("what-if.csv");
    Files.writeString(diary, "mine");

    assertThat(whatIf("--set", "rdPriorityShare=4.5 %").exitCode()).isEqualTo(2);
    assertThat(diary).hasContent("mine");
  }

  @Test
  void equalsTheDifferenceOfTwoChecks() {
    String[] others = {"--set", "rdPriorityShare=4.5 %", "--set", "youngAgeLimit=35"};
    String out = folder + "/report";
    cli.checkBundled();
    Map<String, String> before = outcomes();
    cli.checkBundled(others);
    Map<String, String> after = outcomes();
    Map<String, String> expected = new LinkedHashMap<>();
    before.forEach(
        (about, outcome) -> {
          if (!outcome.equals(after.get(about))) {
            expected.put(about, outcome + " " + after.get(about));
          }
        });

    Cli.Run run = cli.run("what-if", "--out", out, others[0], others[1], others[2], others[3]);

    assertThat(run.exitCode()).isZero();
    Map<String, String> changes = new LinkedHashMap<>();
    for (Map<String, String> row : cli.table("what-if.csv")) {
      changes.put(about(row), row.get("outcome_before") + " " + row.get("outcome_after"));
    }
    assertThat(changes).hasSizeGreaterThan(50).isEqualTo(expected);
  }

  private Map<String, String> outcomes() {
    Map<String, String> outcomes = new LinkedHashMap<>();
    cli.table("findings.csv").forEach(row -> outcomes.put(about(row), row.get("outcome")));
    return outcomes;
  }

  private static String about(Map<String, String> row) {
    return String.join(
        " ", row.get("provision"), row.get("subject_type"), row.get("id"), row.get("name"));
  }
}

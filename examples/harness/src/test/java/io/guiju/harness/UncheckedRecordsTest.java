package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that are read without fault, and of which nothing is said. */
class UncheckedRecordsTest {
  private static final String FIGURES =
      """
      files:
        - file: figures.csv
          facts:
            AnnualFigures: {enterpriseId: 编号, year: {constant: 2023}, rdExpense: {column: 研发费用, unit: 万元}}
        - file: enterprises.csv
          facts:
            Enterprise: {id: 编号, place: {constant: 嘉兴市}}
        - file: observations.csv
          facts:
            Observation: {indicator: 编号, region: {constant: 嘉兴市}, year: {constant: 2023}, value: 研发费用}
      """;

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
    cli.file("mapping.yaml", FIGURES);
  }

  private Cli.Run check(String option, String... files) {
    List<String> arguments = new ArrayList<>(List.of("check", option));
    for (String file : files) {
      arguments.add(folder + "/" + file);
    }
    arguments.addAll(List.of("--map", folder + "/mapping.yaml", "--as-of", "2024-12-31"));
    arguments.addAll(List.of("--out", folder + "/report"));
    return cli.run(arguments.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 读取 2,评估 0,拒绝 0,无对象可查 2 | 有 2 行没有对象可供检查",
        "en | 0 assessed, 0 rejected, 2 with nothing to check | Rows that nothing is checked with: 2, the first in figures.csv, line 2"
      })
  void areNotCountedAsAssessed(String language, String line, String warning) {
    cli.file("figures.csv", "编号,研发费用", "E1,6", "E2,6");

    Cli.Run run = check("--lang=" + language, "figures.csv");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains(line);
    assertThat(run.err()).contains(warning);
    assertThat(cli.report("summary.json")).contains("\"assessed\": 0", "\"unchecked\": 2");
    assertThat(cli.report("run.json")).contains("\"assessed\": 0", "\"unchecked\": 2");
  }

  @Test
  void areTheOnlyOnesNotAssessed() {
    cli.file("figures.csv", "编号,研发费用", "E1,6", "E2,6");
    cli.file("enterprises.csv", "编号", "E1");

    Cli.Run run = check("-q", "figures.csv", "enterprises.csv");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(cli.report("summary.json")).contains("\"assessed\": 2", "\"unchecked\": 1");
  }

  @Test
  void endWithZeroWhereTheirSubjectsAreThere() {
    cli.file("figures.csv", "编号,研发费用", "E1,6");
    cli.file("enterprises.csv", "编号", "E1");

    Cli.Run run = check("--lang=zh", "figures.csv", "enterprises.csv");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("读取 2,评估 2,拒绝 0。");
  }

  @Test
  void areToldFromThoseThatAreAboutThePlanItself() {
    cli.file("observations.csv", "编号,研发费用", "highTechShareOfIndustry,69.1%");

    Cli.Run run = check("--lang=zh", "observations.csv");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("读取 1,评估 1", "没有关于任何对象的结论", "progress.csv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"zh | enterprises.csv 没有记录", "en | enterprises.csv holds no record"})
  void areNotMissedSilentlyWhereAFileHoldsNone(String language, String warning) {
    cli.file("enterprises.csv", "编号");

    Cli.Run run = check("--lang=" + language, "enterprises.csv");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains(warning);
  }
}

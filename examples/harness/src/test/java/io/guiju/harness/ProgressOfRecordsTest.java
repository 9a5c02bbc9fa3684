package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the plan stands by what its records add up to, and by what is observed of them. */
class ProgressOfRecordsTest {
  private static final String MAPPING =
      """
      complete: [Title]
      files:
        - file: enterprises.csv
          facts:
            Enterprise: {id: 企业, place: 地区}
        - file: titles.csv
          facts:
            Title:
              id: 编号
              enterpriseId: 企业
              kind: 称号
              status: {constant: RECOGNISED}
              validFrom: {constant: 2023-01-01}
              validUntil: {constant: 2027-12-31}
        - file: observations.csv
          readOn: 2024-06-30
          facts:
            Observation:
              indicator: 指标
              region: {constant: '330400'}
              year: {constant: 2024}
              value: 数值
              unit: {constant: 家}
              known: 计入
              unknown: 不明
      """;
  private static final String[] ENTERPRISES = {"企业,地区", "E1,330481", "E2,330482"};
  private static final String[] TITLES = {"编号,企业,称号", "T1,E1,ST_LEADING"};

  @TempDir Path folder;

  private Cli.Run run(List<String> files, String... more) {
    Cli cli = new Cli(folder);
    cli.file("enterprises.csv", ENTERPRISES);
    cli.file("titles.csv", TITLES);
    cli.file("observations.csv", "指标,数值,计入,不明", "stLeadingEnterprises,12,12,3");
    Path mapping = cli.file("mapping.yaml", MAPPING);
    String[] arguments = {"--map", mapping + "", "--as-of=2024-12-31", "--lang=en"};
    List<String> all = new ArrayList<>(List.of("progress"));
    files.forEach(file -> all.add(folder.resolve(file).toString()));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--out", folder + "/report"));
    all.addAll(List.of(more));
    return cli.run(all.toArray(String[]::new));
  }

  private Map<String, String> leading() {
    return new Cli(folder)
        .table("progress.csv").stream()
            .filter(row -> row.get("provision").equals("2.3.1-f"))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void anIndicatorThatNobodyObservedIsWhatTheRecordsAddUpTo() {
    Cli.Run run = run(List.of("enterprises.csv", "titles.csv"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(leading())
        .containsEntry("value", "1")
        .containsEntry("known", "1")
        .containsEntry("unknown", "0");
    assertThat(leading().get("basis")).contains("the records checked");
  }

  @Test
  void whatWasObservedStandsWithTheCountsThatItsFileGives() {
    run(List.of("enterprises.csv", "titles.csv", "observations.csv"));

    assertThat(leading())
        .containsEntry("value", "12")
        .containsEntry("known", "12")
        .containsEntry("unknown", "3");
  }

  @Test
  void whatContradictsItsCountsIsRejected() {
    Cli cli = new Cli(folder);
    Cli.Run run =
        cli.run(
            "progress",
            cli.file("observations.csv", "指标,数值,计入,不明", "stLeadingEnterprises,12,11,3") + "",
            "--map=" + cli.file("mapping.yaml", MAPPING),
            "--as-of=2024-12-31",
            "--lang=en",
            "--out=" + folder + "/report");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(cli.table("rejected.csv"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("column", "计入"))
        .satisfies(
            row -> assertThat(row.get("reason")).contains("'11' is less than the value 12 家"));
  }

  @Test
  void aTypeDeclaredCompleteIsNotWhereItsFileIsNotAmongThem() {
    assertThat(run(List.of("observations.csv")).exitCode()).isZero();
    assertThat(leading()).containsEntry("value", "12");

    run(List.of("enterprises.csv"));
    assertThat(leading()).containsEntry("value", "0").containsEntry("unknown", "2");
  }

  @Test
  void whatWasObservedTooLongAgoIsUnknown() {
    run(List.of("observations.csv"), "--set", "maxAgeOfFacts=100");

    assertThat(leading()).containsEntry("value", "");
    assertThat(leading().get("in_words"))
        .contains("the figure for 2024 was last read on 2024-06-30, too long ago");
  }

  @Test
  void theBundledRegisterStandsWhereACheckOfItSays() {
    Cli cli = new Cli(folder);
    cli.run("progress", "--out", folder + "/report");
    List<Map<String, String>> progress = cli.table("progress.csv");
    cli.checkBundled();

    assertThat(cli.table("progress.csv")).isEqualTo(progress);
  }
}

package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guiju.harness.words.DisplayWidth;
import io.guiju.text.ProgressState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressCommandTest {
  private static final String MAPPING =
      """
      files:
        - facts:
            Observation:
              indicator: 指标
              region: 地区
              year: 年度
              value: 数值
              unit: 单位
      """;
  private static final String MEASURES =
      """
      files:
        - facts:
            Measure:
              id: 编号
              provision: 条款
              thing: 事项
              region: 地区
              year: 年度
              status: 状态
      """;

  @TempDir Path folder;

  private Cli.Run bundled(String... more) {
    List<String> arguments = new ArrayList<>(List.of("progress", "--out", folder + "/report"));
    arguments.addAll(Arrays.asList(more));
    return new Cli(folder).run(arguments.toArray(String[]::new));
  }

  private Cli.Run read(String mapping, String... rows) {
    Cli cli = new Cli(folder);
    return cli.run(
        "progress",
        cli.file("rows.csv", rows).toString(),
        "--map",
        cli.file("mapping.yaml", mapping).toString(),
        "--as-of=2024-12-31",
        "--lang=en",
        "--out",
        folder + "/report");
  }

  private JsonNode json(String name) {
    try {
      return new ObjectMapper().readTree(new Cli(folder).report(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Map<String, String> row(String provision) {
    return new Cli(folder)
        .table("progress.csv").stream()
            .filter(row -> row.get("provision").equals(provision))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void showsEveryTargetAndDutyOfTheBundledObservations() {
    Cli.Run run = bundled();

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).startsWith("guiju: 有 ").hasLineCount(1);
    assertThat(run.out())
        .containsSubsequence(
            "检查日 2024-12-31:方案进展",
            "【目标】",
            "1.2-a    未到期,进度领先",
            "2024年为3.58%;要求2027年末高于3.65%",
            "3.2-b ",
            "【任务】",
            "1.2-f    未见报告",
            "3.3-c ",
            "目标共 49 条",
            "任务共 74 条",
            "各责任单位的目标",
            "文中未列",
            "各责任单位的任务",
            "文中未列",
            "读取 5189,评估 5157,拒绝 32",
            "progress.csv、progress.json、rejected.csv、run.json、summary.json",
            "虚构数据");
  }

  @Test
  void hasEveryWayOfStandingAmongTheBundledOnTheOneDayOrTheOther() {
    Set<ProgressState> missing = EnumSet.allOf(ProgressState.class);
    missing.remove(ProgressState.ERROR);
    for (String day : List.of("2024-12-31", "2028-01-31")) {
      bundled("--as-of", day);
      JsonNode counts = json("summary.json").path("progress");
      missing.removeIf(
          state ->
              counts.path("targets").path(state.name()).asInt() > 0
                  || counts.path("duties").path(state.name()).asInt() > 0);
    }

    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void fitsATerminalOfAHundredColumns(String language) {
    assertThat(bundled("--lang", language).out().lines().skip(1))
        .filteredOn(line -> !line.contains(folder.toString()))
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-12-31 | 1.2-b   | OPEN         | 6,012 known, 311 unknown",
        "2024-12-31 | 1.2-h   | REACHED      | 3 in 2024",
        "2024-12-31 | 1.2-m   | NEARLY_REACHED | 186 in 2024",
        "2024-12-31 | 1.2-o   | AHEAD        | 45.85 billion yuan in all through 2024",
        "2024-12-31 | 2.1.3-e | MISSED       | 82 in 2023 (met); 66 in 2024 (missed)",
        "2024-12-31 | 2.1.3-g | NOT_YET      | 8 in 2023 (undetermined)",
        "2024-12-31 | 2.3.1-j | NOT_REACHED  | 1 in 2023 (not reached); 3 in 2024 (met)",
        "2024-12-31 | 2.3.3-h | NEAR         | 56 in all through 2024",
        "2024-12-31 | 2.5.3-b | AHEAD        | must gain 5 places in all (2 places a year, rounded up)",
        "2024-12-31 | 2.5.3-c | UNOBSERVED   | one region is enough",
        "2024-12-31 | 2.1.1-a | UNDER_WAY    | implemented 3 of 5",
        "2024-12-31 | 2.4.3-e | PARTLY_REPORTED | nothing reported 1 of 2: Pinghu",
        "2024-12-31 | 3.3-a   | OVERDUE      | overdue, not reported as done 2 of 35: Pinghu 2023, Tongxiang 2023",
        "2028-01-31 | 1.2-c   | MISSED       | 71.2 % in 2027",
        "2028-01-31 | 2.3.1-c | NOT_REACHED  | 14,600 in 2027",
        "2028-01-31 | 2.3.1-d | MET          | 6,012 in 2027",
        "2028-01-31 | 2.3.1-e | UNDETERMINED | 55 known, 31 unknown",
      })
  void saysHowItStandsAndWhy(String day, String provision, String state, String words) {
    bundled("--as-of", day);
    JsonNode progress = json("progress.json");
    List<JsonNode> entries = new ArrayList<>();
    progress.path("targets").forEach(entries::add);
    progress.path("duties").forEach(entries::add);

    assertThat(entries)
        .filteredOn(entry -> entry.path("provision").asText().equals(provision))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.path("state").asText()).isEqualTo(state);
              assertThat(entry.path("words").path("en").asText()).contains(words);
            });
  }

  @Test
  void showsGrowthInPercentAndNeverAsAFactor() {
    assertThat(bundled("--lang=en").out().replaceAll("\\s+", " "))
        .contains(
            "grown by about 37.26 % from 2022 to 2024, about 17.15 % a year; required: growth of"
                + " at least 18 % a year, compounded from 2022 to 2027",
            "it would have grown by 39.24 % from 2022 to 2024")
        .doesNotContain("2.28", "1.37 ");
    assertThat(row("3.2-b")).containsEntry("expected", "39.24").containsEntry("unit", "%");
  }

  @Test
  void writesARowForEachTargetAndEachPartOfADutyWithExactValues() {
    bundled();
    List<Map<String, String>> rows = new Cli(folder).table("progress.csv");

    assertThat(rows).filteredOn(row -> row.get("kind").equals("TARGET")).hasSize(50);
    assertThat(rows).filteredOn(row -> row.get("provision").equals("3.3-a")).hasSize(35);
    assertThat(row("2.4.4-b"))
        .containsEntry("value", "1220/41")
        .containsEntry("limit", "100/3")
        .containsEntry("standing", "AHEAD");
    assertThat(row("2.1.1-a")).containsEntry("part", "清华长三角研究院");
  }

  @Test
  void givesExactValuesAsTextsInJson() {
    bundled();
    JsonNode first = json("progress.json").path("targets").get(0);

    assertThat(first.path("value").isTextual()).isTrue();
    assertThat(first.path("pace").path("needed").asText()).isEqualTo("7/300");
    assertThat(json("progress.json").path("agencies")).hasSize(23);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "highTechEnterprize,330400,2024,1,家 | 指标 | Maybe 'highTechEnterprises'?",
        "nothingLikeIt,330400,2024,1,家 | 指标 | guiju terms --type Observation lists all",
        "highTechEnterprises,33040,2024,1,家 | 地区 | six digits",
        "highTechEnterprises,330400,20244,1,家 | 年度 | from 1949 through 2100",
        "highTechEnterprises,330400,2024,1,个 | 单位 | Give one of: 家, 万家, 亿家",
        "nationalHighTechZoneRank,330400,2024,0,位 | 数值 | too small",
        "highTechEnterprises,330400,2024,-1,家 | 数值 | too small",
        "nationalHighTechZoneRank,330400,2024,39.5,位 | 数值 | counted whole",
        "highTechEnterprises,330400,2024,69.5,家 | 数值 | counted whole",
        "highTechEnterprises,330400,2024,1e99999,家 | 数值 | is not a number",
        "highTechEnterprises,330400,2024,1e-99999,家 | 数值 | is not a number",
        "highTechEnterprises,310000,2024,1,家 | 地区 | Give one of: 330400 Jiaxing, 330402 Nanhu",
        "provincialHighTechZoneRank,上海张江,2024,1,位 | 地区 | is no zone",
        "provincialHighTechZoneRank,嘉兴市,2024,1,位 | 地区 | is no zone",
        "highTechShareOfIndustry,330400,2024,101,% | 数值 | from 0 % through 100 %",
        "highTechEnterprises,330400,2024,3%,家 | 数值 | says percent",
        "highTechEnterprises,330400,2024,1, | 单位 | unit is missing. Give one of: 家",
      })
  void setsAnObservationAsideThatDoesNotFitThePlan(String row, String column, String reason) {
    Cli.Run run = read(MAPPING, "指标,地区,年度,数值,单位", row);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(new Cli(folder).table("rejected.csv"))
        .singleElement()
        .satisfies(
            rejected -> {
              assertThat(rejected).containsEntry("row", "2").containsEntry("column", column);
              assertThat(rejected.get("reason")).contains(reason);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M1,3.2-b,,,,已落实 | 条款 | not known to the plan",
        "M1,,,,,已落实 | 条款 | is missing",
        "M1,2.3.2-g,innovation-fond,,,已落实 | 事项 | Maybe 'innovation-fund'?",
        "M1,2.3.2-g,,,,已落实 | 事项 | Give one of: innovation-talent-group Innovation and talent group",
        "M1,2.2.1-a,innovation-fund,,,已落实 | 事项 | Leave it empty",
        "M1,3.3-a,,330400,2023,已落实 | 地区 | Give one of: 330402 Nanhu, 330411 Xiuzhou",
        "M1,3.3-a,,330481,2028,已落实 | 年度 | from 2023 through 2027",
        "M1,3.3-a,,330481,,已落实 | 年度 | is missing",
        "M1,2.6.2-h,,330402,,已落实 | 地区 | has no meaning here",
        "M1,2.6.2-f,,,2024,已落实 | 年度 | has no meaning here",
        "M1,2.2.1-a,,,,完成 | 状态 | none of",
      })
  void setsAMeasureAsideThatDoesNotFitThePlan(String row, String column, String reason) {
    Cli.Run run = read(MEASURES, "编号,条款,事项,地区,年度,状态", row);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(new Cli(folder).table("rejected.csv"))
        .singleElement()
        .satisfies(
            rejected -> {
              assertThat(rejected).containsEntry("column", column);
              assertThat(rejected.get("reason")).contains(reason);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.56,%", "3.56,％", "3.56%,%", "3.56％,", "3.56 %,％"})
  void takesPercentWhereverItStandsAndRegionsByName(String value) {
    Cli.Run run = read(MAPPING, "指标,地区,年度,数值,单位", "highTechShareOfIndustry,嘉兴市,2024," + value);

    assertThat(run.exitCode()).isZero();
    assertThat(row("1.2-c")).containsEntry("value", "3.56");
  }

  @ParameterizedTest
  @ValueSource(strings = {"69,否 71,是", "71,是 69,否"})
  void countsTheFinalOfTwoValuesWhicheverComesFirst(String values) {
    String[] rows = values.split(" ");
    String head = "newProvincialRdCentres,嘉兴市,2024,";
    Cli.Run run =
        read(
            MAPPING.replace("unit: 单位", "unit: {constant: 家}\n        finalValue: 最终"),
            "指标,地区,年度,数值,最终",
            head + rows[0],
            head + rows[1]);

    assertThat(run.exitCode()).isZero();
    assertThat(row("2.1.3-e")).containsEntry("value", "71");
    assertThat(run.err()).contains("a final value and one that is not: 1, the first in rows.csv");
  }

  @Test
  void saysWhatWasObservedOfPlacesForWhichNoTargetAsks() {
    Cli.Run run = read(MAPPING, "指标,地区,年度,数值,单位", "highTechEnterprises,南湖区,2024,700,家");

    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "no target asks: 1, such as high and new technology enterprises for Nanhu in 2024");
    assertThat(json("progress.json").path("elsewhere")).hasSize(1);
  }

  @Test
  void showsWhatIsReportedOfMechanismsThatEntitle() {
    Cli.Run run = read(MEASURES, "编号,条款,事项,地区,年度,状态", "M1,2.3.3-a,,,,已落实");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("REPORTED OF ENTITLEMENTS", "  2.3.3-a  ");
    assertThat(json("progress.json").path("mechanisms")).hasSize(1);
    assertThat(row("2.3.3-a")).containsEntry("kind", "ENTITLEMENT");
  }

  @Test
  void countsTargetsThatStateTheSameOnce() {
    assertThat(bundled("--lang=en").out().replaceAll("\\s+", " "))
        .contains(
            "1.2-k, 2.4.1-c state the same (top talents of the world) and are counted once",
            "Targets: 49");
  }

  @Test
  void takesWhatIsSetIntoAccount() {
    bundled();
    assertThat(row("2.3.3-h")).containsEntry("outcome", "SATISFIED");
    bundled("--set", "aboutShare=95 %");
    assertThat(row("2.3.3-h")).containsEntry("outcome", "PENDING");
  }

  @Test
  void saysWhereNothingIsAboutThePlan() {
    Cli.Run run = read(MAPPING, "指标,地区,年度,数值,单位");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("Nothing in these files says where the plan stands");
  }

  @Test
  void leavesAFolderThatTheNextRunMayReplace() {
    assertThat(bundled().exitCode()).isZero();
    assertThat(bundled().exitCode()).isZero();
    assertThat(folder.resolve("report")).isDirectoryNotContaining("glob:**findings.csv");
  }

  @Test
  void isLeftByACheckToo() {
    Cli cli = new Cli(folder);
    Cli.Run run = cli.checkBundled("--lang=en");

    assertThat(run.out()).contains("Where the plan itself stands: progress.csv, progress.json.");
    assertThat(run.err()).doesNotContain("no row supplies");
    assertThat(cli.table("progress.csv")).hasSizeGreaterThan(124);
    assertThat(json("summary.json").path("progress").path("targets").path("MET").asInt())
        .isEqualTo(2);
  }

  @Test
  void addsUpTheRecordsThatACheckReadsWhereNobodyObservedMore() {
    new Cli(folder).checkBundled();

    assertThat(row("2.3.1-f").get("basis")).contains("所检查的记录");
    assertThat(row("2.3.1-f")).containsEntry("value", row("2.3.1-f").get("known"));
    assertThat(row("2.3.1-d")).as("what was observed stands").containsEntry("value", "4100");
  }
}

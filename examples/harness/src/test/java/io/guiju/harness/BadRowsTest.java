package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadRowsTest {
  private static final String TITLES =
      """
      noValue: [无]
      files:
        - facts:
            Title:
              id: 编号
              enterpriseId: {column: 企业, check: uscc}
              kind: {column: 称号, values: {领军: ST_LEADING}}
              status: {constant: RECOGNISED}
              validFrom: 起
      """;

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private Map<String, String> rejected(String row, String mapping, String header) {
    Cli.Run run = cli.check(cli.file("rows.csv", header, row), mapping);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(cli.table("rejected.csv")).hasSize(1);
    return cli.table("rejected.csv").get(0);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "|E1,甲,330481,六,100|, 研发费用, 六, 不是数字",
        "|E1,甲,330481,650万元,100|, 研发费用, 650万元, 带有单位",
        "|E1,甲,330481,\"1,200.5 元\",100|, 研发费用, |1,200.5 元|, 带有单位",
        "|E1,甲,330481,6%,100|, 研发费用, 6%, 带有单位",
        "|E1,甲,330481,约6万元,100|, 研发费用, 约6万元, 不是数字",
        "|E1,甲,330481,——,100|, 研发费用, ——, 请列入映射的 noValue",
        "|E1,甲,暂无,6,100|, 所在地, 暂无, 请列入映射的 noValue",
        "|E1,甲,330481,\"1,000\",100|, 研发费用, |1,000|, 可能是千位分隔",
        "|E1,甲,330481,6,100000000000000|, 营业收入, 100000000000000, 金额过大",
        "|E1,甲,杭州,6,100|, 所在地, 杭州, 不是地点",
        "|,甲,330481,6,100|, 编号, ||, 缺少用来确定是哪个 企业 的值",
        "|E1,甲,330481,6|, ||, ||, |该行有 4 格,列名有 5 个|",
        "|E1,甲,海宁,市,330481,6|, ||, ||, |该行有 6 格,列名有 5 个|",
      })
  void areRejectedWithColumnValueAndReason(String row, String column, String value, String reason) {
    Map<String, String> rejected = rejected(row, Cli.ENTERPRISES, Cli.HEADER);

    assertThat(rejected)
        .containsEntry("file", "rows.csv")
        .containsEntry("row", "2")
        .containsEntry("column", column)
        .containsEntry("value", value);
    assertThat(rejected.get("reason")).contains(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "T1,91330402XN4963625,领军,2023-01-01, 企业, 有 17 个字符",
    "T1,91330424XN563302X7,领军,2023-01-01, 企业, 校验码不对",
    "T1,91330424XN563302IO,领军,2023-01-01, 企业, 不会有的字符",
    "T1,无,独角兽,2023-01-01, 称号, 不属于",
    "T1,无,领军,2023-02-29, 起, 不是存在的日期",
    "T1,无,领军,01/02/2023, 起, 不是存在的日期",
    "无,无,领军,2023-01-01, 编号, 缺少",
  })
  void ofTitlesAreRejected(
      String id, String enterprise, String kind, String from, String column, String reason) {
    Map<String, String> rejected =
        rejected(String.join(",", id, enterprise, kind, from), TITLES, "编号,企业,称号,起");

    assertThat(rejected).containsEntry("column", column);
    assertThat(rejected.get("reason")).contains(reason);
  }

  @ParameterizedTest
  @CsvSource({"科技领军企, 科技领军企业", "科技领军, 科技领军企业", "毫不相干的文字, 例如"})
  void withAValueOfManyNameTheNearestAndWhereTheListIs(String kind, String near) {
    String reason = rejected("T1,无," + kind + ",2023-01-01", TITLES, "编号,企业,称号,起").get("reason");

    assertThat(reason).contains("不属于已有的", near, "guiju terms").hasSizeLessThan(90);
  }

  @Test
  void withAnIdSeenBeforeLeaveTheFirstRow() {
    cli.checkRows("E1,甲,330481,6,100", "E2,乙,330481,6,100", "E1,丙,330481,1,100");

    assertThat(cli.table("rejected.csv").get(0))
        .containsEntry("row", "4")
        .containsEntry("column", "编号")
        .containsEntry("value", "E1");
    assertThat(cli.outcome("3.2-c", "E1")).isEqualTo("SATISFIED");
  }

  @Test
  void doNotTakeTheirIdFromALaterGoodRow() {
    cli.checkRows("E1,甲,330481,六,100", "E1,甲,330481,6,100");

    assertThat(cli.outcome("3.2-c", "E1")).isEqualTo("SATISFIED");
  }

  @Test
  void haveTheLineOnWhichTheyBeginInTheFile() {
    cli.checkRows("E1,\"甲\n乙\",330481,6,100", "", "E2,乙,330481,六,100");

    assertThat(cli.table("rejected.csv").get(0)).containsEntry("row", "5");
  }

  @Test
  void areReadableNamesOfKindsAndPlacesAndTranslationsElsewhere() {
    Cli.Run run =
        cli.check(
            cli.file(
                "rows.csv",
                "编号,企业,称号,起",
                "T1,无,领军,2023-01-01",
                "T2,无,科技领军企业,2023-01-01",
                "T3,无,S&T leading enterprise,2023-01-01",
                "T4,无, ST_LEADING\u00A0,2023-01-01"),
            TITLES);

    assertThat(run.out()).contains("读取 4,评估 0,拒绝 0,无对象可查 4");
  }

  @Test
  void cannotRunAFormulaInASpreadsheet() {
    cli.checkRows(
        "=1+1,\"=HYPERLINK(\"\"http://x\"\")\",330481,6,100",
        "E2,@SUM(A1),330481,=2,100",
        "E3,＝1,330481,-5,x",
        "-3,丁,330481,6,-");

    assertThat(cli.table("findings.csv"))
        .extracting(row -> row.get("id"), row -> row.get("name"))
        .contains(org.assertj.core.groups.Tuple.tuple("'=1+1", "'=HYPERLINK(\"http://x\")"));
    assertThat(cli.table("rejected.csv"))
        .extracting(row -> row.get("value"))
        .containsExactly("'=2", "x", "'-");
  }

  /** Nobody knows better than the mapping what an id is, so the row counts and is noted. */
  @ParameterizedTest
  @ValueSource(strings = {"合计", "合　计:", "南湖区小计", "总计", "Total", "Sub-total", "GRAND TOTAL"})
  void areNotThoseWhoseIdIsAWordForATotalButTheyAreNoted(String word) {
    Cli.Run run = cli.checkRows("E1,甲,330481,6,100", word + ",,330481,6,100");

    assertThat(run.err()).contains("有 1 行的编号是“合计”“小计”一类的字样", "第一处是 rows.csv 第 3 行");
    assertThat(cli.outcome("3.2-c", word)).isEqualTo("SATISFIED");
  }

  @Test
  void areNotThoseThatHaveTheWordForATotalElsewhere() {
    assertThat(cli.checkRows("E1,合计,330481,6,100", "会计,乙,330481,6,100", "TOTAL1,丙,,6,1").err())
        .isEmpty();
  }

  @Test
  void withNegativeNumbersAreNotBad() {
    cli.checkRows("E1,甲,330481,6,-100");

    assertThat(cli.outcome("3.2-c", "E1")).isEqualTo("UNDETERMINED");
  }
}

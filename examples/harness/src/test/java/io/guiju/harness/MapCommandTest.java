package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapCommandTest {
  @TempDir Path folder;

  private Path table(String... lines) {
    return new Cli(folder).file("t.csv", lines);
  }

  private Cli.Run map(Path file, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "map";
    arguments[1] = file.toString();
    arguments[2] = "--lang=en";
    System.arraycopy(more, 0, arguments, 3, more.length);
    return new Cli(folder).run(arguments);
  }

  @Test
  void printsTheMappingAndTellsTheRestBeside() {
    Cli.Run run = map(table("企业名称,所在地,吉祥物", "甲,海宁市,猫"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("name: 企业名称", "place: 所在地", "# Not placed: '吉祥物'");
    assertThat(run.err())
        .contains("1 rows, 2 of 3 columns placed", "Not placed: '吉祥物'", "guiju check");
  }

  @Test
  void writesTheMappingAndTellsTheRest() throws IOException {
    Path mapping = folder.resolve("m.yaml");
    Cli.Run run = map(table("企业名称", "甲"), "--out", mapping.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(mapping).content().contains("name: 企业名称");
    assertThat(run.out()).contains("1 of 1 columns placed").doesNotContain("facts:");
  }

  @Test
  void replacesAMappingOnlyWhenForced() throws IOException {
    Path mapping = Files.writeString(folder.resolve("m.yaml"), "mine");
    Path table = table("企业名称", "甲");
    Cli.Run refused = map(table, "--out", mapping.toString());

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("--force");
    assertThat(mapping).hasContent("mine");

    assertThat(map(table, "--out", mapping.toString(), "--force").exitCode()).isZero();
    assertThat(mapping).content().contains("name: 企业名称");
  }

  @Test
  void neverReplacesWhatItReads() {
    Path table = table("企业名称", "甲");
    Cli.Run run = map(table, "--out", table.toString(), "--force");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(table).hasContent("企业名称\n甲");
  }

  @Test
  void whatIsOpenIsRefusedWhereItStands() {
    Path table = table("企业名称,研发费用", "甲,5");
    Path mapping = folder.resolve("m.yaml");
    Cli.Run run = map(table, "--out", mapping.toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("OPEN AnnualFigures.year", "OPEN AnnualFigures.rdExpense");

    Cli.Run checked =
        new Cli(folder)
            .run(
                "check",
                table.toString(),
                "--map=" + mapping,
                "--as-of=2024-12-31",
                "--lang=en",
                "--out=" + folder.resolve("report"));
    assertThat(checked.exitCode()).isEqualTo(2);
    assertThat(checked.err()).containsPattern("m.yaml:\\d+:\\d+: 'year' is still to be filled in");
  }

  @Test
  void aTableWithoutAnythingKnownGivesNoMapping() {
    Cli.Run run = map(table("吉祥物", "猫"));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("files: []", "first rows");
    assertThat(run.err()).contains("There is nothing to map");
  }

  @Test
  void readsTheEncodingAskedForAndSaysIt() {
    Path table = new Cli(folder).file("t.csv", Charset.forName("GB18030"), "企业名称,所在地\n甲,海宁市\n");

    assertThat(map(table, "--encoding=GB18030").out()).contains("encoding: GB18030", "name: 企业名称");
  }

  @Test
  void textsThatLookLikeCommentsOrLinesStayTexts() {
    Cli.Run run = map(table("企业名称,\"营业收入\n(万元)\",称号 #1,级别", "甲,1,\"x\n- y: z\",#"));

    assertThat(run.out()).contains("\"营业收入\\u000a(万元)\"");
    assertThat(run.out().lines()).noneMatch(line -> line.startsWith("- y"));
  }

  /** As forms of bureaus begin: a title, who fills it in, the unit, and then the columns. */
  @Test
  void findsTheNamesOfTheColumnsBelowATitleAndTheUnitBesideIt() {
    Path form = table("企业研发情况表,,", "填报单位:某局,,单位:万元", "企业名称,2023年研发费用,2023年营业收入", "甲,5,100");
    Cli.Run run = map(form);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("header: 3", "rdExpense: {column: 2023年研发费用, unit: 万元}", "stands above");
  }

  @Test
  void twoFilesOfOneNameAreRefused() {
    Path table = table("企业名称", "甲");

    assertThat(map(table, table.toString()).err()).contains("Two files are called 't.csv'");
  }

  /** 经开区 is of no county, so only a person can say what it means. */
  @Test
  void aTextThatIsOnlyNearIsShownAndNotSaid() {
    Cli.Run run = map(table("企业名称,所在地", "甲,海宁市", "乙,海宁经济开发区"));

    assertThat(run.out()).contains("# values:", "#   海宁经济开发区: '330481'");
    assertThat(run.err()).contains("FIX Enterprise.place");
    assertThat(run.exitCode()).isEqualTo(3);
  }

  @Test
  void codesAreCheckedWhereMostAreRightAndTheWrongOnesTold() {
    String right = "91330481XN4534679Q";
    assertThat(map(table("统一社会信用代码", right)).out()).contains("check: uscc");
    Cli.Run wrong = map(table("统一社会信用代码", right, "91330402MA1000037P", "91330402MA1000037X"));
    assertThat(wrong.out()).contains("check: uscc");
    assertThat(wrong.err())
        .containsPattern("FIX Enterprise.id.*: 1, such as\\s+'91330402MA1000037X' .line 4.");
    assertThat(wrong.exitCode()).isEqualTo(3);
  }

  @Test
  void idsThatExcelSpoiledAreTold() {
    Cli.Run run = map(table("统一社会信用代码", "91330481XN4534679Q", "9.13304E+17", "9.13304E+17"));

    assertThat(run.err()).contains("spoiled: 2, such as '9.13304E+17' (line 3)");
    assertThat(run.exitCode()).isEqualTo(3);
  }

  /** 编号, which any table may have, is of what the other headings speak of. */
  @Test
  void aHeadingThatSaysTooLittlePlacesNothingByItself() {
    Cli.Run titles = map(table("编号,统一社会信用代码,称号,认定日期", "T1,X,高新技术企业,2022-12-24"));

    assertThat(titles.out()).contains("Title:", "id: 编号", "enterpriseId: 统一社会信用代码");
    assertThat(titles.out()).doesNotContain("Measure:");
    assertThat(map(table("统一社会信用代码,企业名称,年度", "X,甲,2023")).out()).doesNotContain("AnnualFigures:");
  }

  /**
   * A row without the key of one fact is rejected whole, so a second fact may not be asked of all.
   */
  @Test
  void aFactThatSomeRowsLackIsOnlyShown() {
    Cli.Run run = map(table("企业编号,企业名称,高新技术企业证书编号,高新技术企业有效期至", "E1,甲,GR1,2025-12-31", "E2,乙,,"));

    assertThat(run.out())
        .contains("      Enterprise:", "      # Title:", "      #   id: 高新技术企业证书编号");
    assertThat(run.out()).contains("# title: rows that do not say which: 1.");
    assertThat(run.exitCode()).isZero();
  }

  /**
   * Of a list of figures by year, no row is the enterprise, even where a row stands there twice.
   */
  @Test
  void whatRepeatsIsLeftOutAndWithoutASubjectThatIsSaid() {
    String row = "E1,甲,2022,5";
    Cli.Run run = map(table("企业编号,企业名称,年度,研发费用(万元)", row, "E1,甲,2023,6", row));

    assertThat(run.out()).contains("AnnualFigures:").doesNotContain("Enterprise:");
    assertThat(run.err()).contains("rows that repeat one before: 1, such as 'E1 2022'");
    assertThat(run.err()).contains("FIX: No file gives a subject");
    assertThat(run.exitCode()).isEqualTo(3);
  }

  @Test
  void rowsThatSayNobodyAreTold() {
    Cli.Run run = map(table("企业编号,企业名称", "E1,甲", ",乙", "E1,丙"));

    assertThat(run.err())
        .contains("do not say which: 1, the first on line 3", "repeat one before: 1, such as 'E1'");
    assertThat(run.exitCode()).isEqualTo(3);
  }

  /** A row of totals is rejected for each of the facts, so none of them may be left out for it. */
  @Test
  void aRowOfTotalsLeavesTheFactsOfTheOthers() {
    String header = "企业编号,企业名称,2023年营业收入(万元),高企认定日期";
    Cli.Run run = map(table(header, "E1,甲,7,2022-12-01", "E2,乙,8,2022-12-01", "合计,,15,"));
    assertThat(run.out()).contains("\n      AnnualFigures:");

    run = map(table(header, "E1,甲,7,2022-12-01", "E2,乙,8,2022-12-01", ",合计,15,"));
    assertThat(run.out()).contains("\n      AnnualFigures:", "\n      Enterprise:");
    assertThat(run.err()).contains("FIX: enterprise: rows that do not say which: 1, the first");
    assertThat(run.err()).contains("on line 4");

    header = "统一社会信用代码,企业名称,年度,营业收入(万元)";
    String[] coded = {"91330481XN4534679Q,甲,2023,7", "91330400XN1542833R,乙,2023,8"};
    run = map(table(header, coded[0], coded[1], "合计,,,15"));
    assertThat(run.out()).contains("\n      AnnualFigures:", "\n      Enterprise:");
  }

  @Test
  void aRowWhoseIdIsTheWordForATotalIsToBeFixed() {
    String header = "企业编号,企业名称,2023年营业收入(万元)";
    Cli.Run run = map(table(header, "E1,甲,7", "E2,乙,8", "南湖区小计,,15", "总 计:,,15"));

    assertThat(run.err())
        .contains("FIX: enterprise: rows whose id is a word for a total, such as '南湖区小计': 2, the")
        .doesNotContain("repeat");
    assertThat(run.out()).contains("\n      AnnualFigures:", "\n      Enterprise:");
    assertThat(run.exitCode()).isEqualTo(3);
  }

  @Test
  void aTotalAmongCheckedCodesIsSaidOnce() {
    Cli.Run run =
        map(table("统一社会信用代码,企业名称", "121200004013590816,甲", "911522010783762860,乙", "合计,"));

    assertThat(run.err()).contains("code: 1, such as '合计'").doesNotContain("word for a total");
  }

  @Test
  void namesOfColumnsOnTwoLinesAreRefused() {
    Cli.Run run = map(table("企业编号,企业名称,营业收入(万元),,", ",,2021,2022,2023", "E1,甲,1,2,3"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("line 2 has more of them (below '营业收入(万元)')", "one line");
    assertThat(map(table("企业编号,企业名称,", "E1,甲,2023", "E2,乙,")).exitCode()).isZero();
  }

  @Test
  void theSheetWithNamesOfColumnsIsReadAndSaid() {
    Path book =
        new RawWorkbook()
            .sheet("填表说明", RawWorkbook.texts(1, "请如实填写") + RawWorkbook.texts(2, "不留空"))
            .sheet("企业", RawWorkbook.texts(1, "企业编号", "企业名称") + RawWorkbook.texts(2, "E1", "甲"))
            .sheet("编号", RawWorkbook.texts(1, "企业名称") + RawWorkbook.texts(2, "乙"))
            .write(folder.resolve("t.xlsx"));

    Cli.Run run = map(book);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("sheet: 企业", "name: 企业名称");
    assertThat(run.err()).contains("Sheet '企业' is read");
    assertThat(map(book, "--sheet=编号").out()).contains("sheet: 编号").doesNotContain("企业编号");
  }

  @Test
  void aYearAboveTheNamesOfTheColumnsIsOnlyShown() {
    Path form = table("2023年度企业研发情况表,,", "填报单位:某局,,单位:万元", "企业名称,研发费用,营业收入", "甲,5,100");
    Cli.Run run = map(form);

    assertThat(run.out()).contains("        # year: {constant: 2023}");
    assertThat(run.err()).contains("OPEN AnnualFigures.year", "2023 stands above");
    assertThat(run.exitCode()).isEqualTo(3);
  }

  @Test
  void twoFilesThatGiveTheSameYearAreTold() {
    Cli cli = new Cli(folder);
    String head = "企业名称,年度,研发费用(万元)";
    Path one = cli.file("a.csv", head, "甲,2023,5");
    Path other = cli.file("b.csv", head + ",营业收入(万元)", "甲,2023,6,100");
    Path third = cli.file("c.csv", head, "甲,2022,6");
    Cli.Run run = map(one, other.toString(), third.toString());

    assertThat(run.out().split("AnnualFigures:", -1)).hasSize(3);
    assertThat(run.err().replaceAll("\\s+", " "))
        .contains("b.csv gives the same year too, such as '甲 2023'")
        .doesNotContain("annual figures: given by a.csv");
  }

  @Test
  void whatIsSaidOfThePlanGoesOnToProgress() {
    Cli.Run duties = map(table("编号,任务,牵头单位,报告时间,进展情况,佐证材料", "M1,2.1.1-a,某局,2024-11-15,已落实,无"));
    assertThat(duties.out())
        .contains("id: 编号", "provision: 任务", "body: 牵头单位", "'on': 报告时间")
        .contains("status: 进展情况", "evidence: 佐证材料");
    assertThat(duties.err()).contains("Next: guiju progress ");

    Cli.Run without = map(table("任务编号,任务,牵头单位,进展情况,报告时间", "2.1.1-a,建院,某局,推进中,2024-11-15"));
    assertThat(without.out()).contains("id: {constant: '?'}", "provision: 任务编号", "body: 牵头单位");
    assertThat(without.exitCode()).isEqualTo(3);

    assertThat(map(table("指标名称,地区,年度,数值", "x,330400,2024,3")).out())
        .contains("indicator: 指标名称", "region: 地区");
  }

  @Test
  void rowsThatCannotBeReadAreTold() {
    Cli.Run run = map(table("企业编号,企业名称", "E1,甲", "E2,乙,丙"));

    assertThat(run.err())
        .contains("FIX: Rows that cannot be read and are rejected: 1, such as line 3:");
    assertThat(run.exitCode()).isEqualTo(3);
  }
}

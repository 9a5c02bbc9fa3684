package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.harness.input.FileFormat;
import io.guiju.harness.input.Row;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.input.Table;
import io.guiju.harness.input.Tables;
import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbooksTest {
  private static final String NAMES = RawWorkbook.texts(1, Cli.HEADER.split(","));
  private static final String E1 = row("<v>6</v>");

  /** Reads a cell as the name of an enterprise, which may be any text. */
  private static final String AS_NAME = "files: [{facts: {Enterprise: {id: 编号, name: 研发费用}}}]";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private static String row(String expense) {
    return row("", expense);
  }

  private static String row(String attributes, String expense) {
    return RawWorkbook.texts(2, "E1", "甲", "海宁市")
        .replace(
            "</row>",
            "<c r=\"D2\" %s>%s</c><c r=\"E2\"><v>100</v></c></row>".formatted(attributes, expense));
  }

  /** The row of a workbook whose fourth cell is written so. */
  private Row read(RawWorkbook workbook) {
    SourceFile file = SourceFile.at(workbook.write(folder.resolve("rows.xlsx")).toString());
    try (Table table = Tables.open(file, FileFormat.UNSAID)) {
      return Objects.requireNonNull(table.next());
    }
  }

  private Cli.Run check(RawWorkbook workbook, String mapping) {
    return cli.check(workbook.write(folder.resolve("rows.xlsx")), mapping);
  }

  private static RawWorkbook sheet(String rows) {
    return new RawWorkbook().sheet("表一", NAMES + rows);
  }

  private static void assertRefused(Cli.Run run, int exitCode, String... words) {
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.err()).contains(words).doesNotContain("\tat ");
  }

  @Test
  void areReadByTheMappingOfTheFileOfText() {
    Cli.Run run = check(sheet(E1), Cli.ENTERPRISES);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(cli.outcome("3.2-c", "E1")).isEqualTo("SATISFIED");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "||, 5.5, 5.5",
        "||, 0.30000000000000004, 0.3",
        "||, 37033.580499999996, 37033.5805",
        "||, 1.0, 1",
        "||, 1.5E3, 1500",
        "||, 1E-3, 0.001",
        "||, -0, 0",
        "||, 123456789012345, 123456789012345",
        "|s='1'|, 45657, 2024-12-31",
        "|s='3'|, 45657, 2024-12-31",
        "|s='4'|, 45657, 2024-12-31",
        "|s='1'|, 45657.5, 2024-12-31T12:00",
        "|s='1'|, 1, 1900-01-01",
        "|s='2'|, 0.052, 5.2%",
        "|s='2'|, 0.052000000000000005, 5.2%",
        "|s='2'|, 1, 100%",
        "|s='5'|, 1234.5, 1234.5",
        "|s='6'|, 123, 000123",
        "|t='b'|, 1, true",
        "|t='str'|, 甲公司, 甲公司",
      })
  void giveWhatTheirCellsMean(String attributes, String stored, String meant) {
    Row row = read(sheet(row(attributes, "<v>" + stored + "</v>")));

    assertThat(row.cells()).containsExactly("E1", "甲", "海宁市", meant, "100");
    assertThat(row.bad()).isEmpty();
  }

  @Test
  void countDaysFrom1904WhereTheySaySo() {
    Row row = read(sheet(row("s='1'", "<v>44195</v>")).since1904());

    assertThat(row.cells().get(3)).isEqualTo("2024-12-31");
  }

  @Test
  void giveTheValuesThatFormulasHad() {
    check(sheet(row("<f>1+5</f><v>6</v>")), Cli.ENTERPRISES);

    assertThat(cli.outcome("3.2-c", "E1")).isEqualTo("SATISFIED");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "t='e', <v>#N/A</v>, #N/A, 是公式的错误值",
        "t='e', <f>1/0</f><v>#DIV/0!</v>, #DIV/0!, 是公式的错误值",
        "||, <f>1+5</f>, =1+5, 公式还没有值",
        "||, <v>123456789012345678</v>, 123456789012345678, 15 位",
        "||, <v>1.2345678901234599E+17</v>, 1.2345678901234599E+17, 15 位",
        "s='1', <v>60</v>, 60, 没有这样一天",
        "s='1', <v>-5</v>, -5, 没有这样一天",
        "s='1', <v>1E9</v>, 1000000000, 没有这样一天",
        "||, <v>1E999999999</v>, 1E999999999, 15 位",
      })
  void rejectCellsThatAreNoValues(String attributes, String cell, String value, String reason) {
    Row row = read(sheet(row(attributes, cell)));

    assertThat(row.line()).isEqualTo(2);
    assertThat(row.cells().get(3)).isEqualTo(value);
    assertThat(Words.in(Language.ZH).say(row.bad().get(3))).contains(reason);
  }

  @Test
  void haveTheirBadCellsRejected() {
    Cli.Run run = check(sheet(row("t='e'", "<v>#N/A</v>")), AS_NAME);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(cli.table("rejected.csv").get(0))
        .containsEntry("file", "rows.xlsx")
        .containsEntry("row", "2")
        .containsEntry("column", "研发费用")
        .containsEntry("value", "#N/A");
  }

  @Test
  void mayHaveErrorsThatStandForNoValue() {
    Cli.Run run = check(sheet(row("t='e'", "<v>#N/A</v>")), "noValue: ['#N/A']\n" + AS_NAME);

    assertThat(run.exitCode()).isZero();
  }

  @Test
  void areReadFromTheRowWithTheNamesOn() {
    String rows =
        RawWorkbook.texts(3, "2024年企业汇总表")
            + NAMES.replace("1\"", "5\"")
            + E1.replace("2\"", "9\"").replace("海宁市", "杭州");

    Cli.Run run =
        check(
            new RawWorkbook().sheet("表一", rows),
            Cli.ENTERPRISES.replace("- facts:", "- header: 5\n    facts:"));

    assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
    assertThat(cli.table("rejected.csv").get(0)).containsEntry("row", "9");
    assertRefused(
        check(new RawWorkbook().sheet("表一", rows), Cli.ENTERPRISES), 2, "没有列“编号”", "header: 3");
  }

  @Test
  void haveOneSheetToReadOrAreToldWhich() {
    RawWorkbook workbook =
        new RawWorkbook()
            .sheet("空表", "<row r=\"1\"><c r=\"A1\"/></row>")
            .sheet("去年", NAMES + RawWorkbook.texts(2, "E0", "乙", "海宁市", "1", "100"))
            .sheet("今年", NAMES + E1);

    assertRefused(check(workbook, Cli.ENTERPRISES), 2, "去年、今年", "sheet: 去年");
    assertRefused(
        check(workbook, Cli.ENTERPRISES.replace("- facts:", "- sheet: 今\n    facts:")),
        2,
        "没有工作表“今”");
    check(workbook, Cli.ENTERPRISES.replace("- facts:", "- sheet: 今年\n    facts:"));
    assertThat(cli.outcome("3.2-c", "E1")).isEqualTo("SATISFIED");
    check(workbook.hide("去年"), Cli.ENTERPRISES);
    assertThat(cli.outcome("3.2-c", "E1")).isEqualTo("SATISFIED");
  }

  @Test
  void withoutRowsAreRefused() {
    assertRefused(check(new RawWorkbook().sheet("表一", ""), Cli.ENTERPRISES), 1, "没有含数据的工作表");
  }

  @Test
  void withTwoColumnsOfOneNameAreRefused() {
    assertRefused(
        check(new RawWorkbook().sheet("表一", RawWorkbook.texts(1, "编号", "编号")), Cli.ENTERPRISES),
        1,
        "rows.xlsx:1",
        "编号");
  }

  @Test
  void thatAreNoneAreToldByTheirFirstBytes() throws IOException {
    Path file = cli.file("rows.xlsx", Cli.HEADER, "E1,甲,海宁市,6,100");
    assertRefused(cli.check(file, Cli.ENTERPRISES), 1, "内容却不是", ".csv");

    Path open = cli.file("~$rows.xlsx", "");
    assertRefused(cli.check(open, Cli.ENTERPRISES), 1, "请改为给出 rows.xlsx");

    Files.write(
        file,
        new byte[] {
          (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        });
    assertRefused(cli.check(file, Cli.ENTERPRISES), 1, "密码", ".xlsx");

    Files.writeString(file, "PK\u0003\u0004 and no more", StandardCharsets.ISO_8859_1);
    assertRefused(cli.check(file, Cli.ENTERPRISES), 1, "不是完整的");

    Files.writeString(file, "");
    assertRefused(cli.check(file, Cli.ENTERPRISES), 1, "内容却不是");
  }

  @Test
  void thatAreTornAreRefusedWithTheRow() {
    assertRefused(check(sheet(E1 + "<row r=\"3\"><c r=\"A3\""), Cli.ENTERPRISES), 1, "第 3 行", "损坏");
  }

  @Test
  void thatDefineEntitiesAreRefused() {
    String sheet =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData/></worksheet>";

    for (String part : new String[] {"xl/worksheets/sheet1.xml", "xl/sharedStrings.bin"}) {
      assertRefused(check(sheet(E1).part(part, sheet), Cli.ENTERPRISES), 1, "实体", part);
    }
  }

  @Test
  void thatWouldFillTheMachineAreRefused() {
    RawWorkbook bomb = sheet(E1).part("xl/media/image1.png", "0".repeat(120_000_000));

    assertRefused(check(bomb, Cli.ENTERPRISES), 1, "占满");
  }

  @Test
  void withoutStylesAreRead() {
    check(sheet(E1).unstyled(), Cli.ENTERPRISES);

    assertThat(cli.outcome("3.2-c", "E1")).isEqualTo("SATISFIED");
  }
}

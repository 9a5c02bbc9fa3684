package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFilesTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String TEXT = Cli.HEADER + "\nE1,甲,海宁市,6,100\n";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private Cli.Run check(String text) {
    return cli.check(cli.file("rows.csv", StandardCharsets.UTF_8, text), Cli.ENTERPRISES);
  }

  private void assertUnreadable(Cli.Run run, String... words) {
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(words).doesNotContain("\tat ");
  }

  @Test
  void areReadInTheEncodingAskedFor() {
    Cli.Run run =
        cli.check(cli.file("rows.csv", GB18030, TEXT), Cli.ENTERPRISES, "--encoding", "GB18030");

    assertThat(run.exitCode()).isZero();
    assertThat(cli.table("findings.csv").get(0)).containsEntry("name", "甲");
  }

  @Test
  void areReadInTheEncodingOfTheMapping() {
    String mapping = Cli.ENTERPRISES.replace("  - facts:", "  - encoding: GB18030\n    facts:");

    assertThat(cli.check(cli.file("rows.csv", GB18030, TEXT), mapping).exitCode()).isZero();
  }

  private static Stream<Arguments> written() {
    String wide = TEXT.replace("甲", "\"甲,;|\t乙\"");
    return Stream.of(
        arguments("UTF-8", TEXT, "", ""),
        arguments("UTF-8", "\uFEFF" + TEXT, "", ""),
        arguments("GB18030", TEXT, "", "GB18030"),
        arguments("UTF-16LE", "\uFEFF" + TEXT, "", "UTF-16LE"),
        arguments("UTF-16BE", "\uFEFF" + TEXT, "", "UTF-16BE"),
        arguments("UTF-16LE", TEXT, "encoding: UTF-16LE, ", ""),
        arguments("UTF-8", TEXT.replace(",", ";"), "", "\";\""),
        arguments("UTF-8", TEXT.replace(",", "|"), "", "\"|\""),
        arguments("UTF-8", TEXT.replace(",", "\t"), "", "\"\\t\""),
        arguments("UTF-8", TEXT.replace(",", "#"), "separator: '#', ", ""),
        arguments("UTF-8", TEXT.replace(",", "\t"), "separator: tab, ", ""),
        arguments("UTF-8", TEXT.replace(",", " "), "separator: ' ', ", ""),
        arguments("UTF-8", wide, "", ""),
        arguments("UTF-8", wide.replace('"', '\''), "quote: \"'\", ", ""),
        arguments("UTF-8", TEXT.replace("编号,", "\"编号\","), "", ""),
        arguments("UTF-8", "企业汇总表\r\n\"2024年,\n" + TEXT, "header: 3, ", ""),
        arguments("UTF-8", TEXT.replaceFirst("\n", "\r").replace("\n", "\r\n"), "", ""));
  }

  @ParameterizedTest
  @MethodSource("written")
  void areReadAsTheyAreWrittenAndWhatWasFoundIsSaid(
      String encoding, String text, String said, String found) {
    String mapping =
        Cli.ENTERPRISES.replace("- facts:", "- " + said.replace(", ", "\n    ") + "facts:");

    Cli.Run run = cli.check(cli.file("rows.csv", Charset.forName(encoding), text), mapping);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(cli.outcome("3.2-c", "E1")).isEqualTo("SATISFIED");
    assertThat(run.err()).contains(found);
    if (found.isEmpty()) {
      assertThat(run.err()).isEmpty();
    }
  }

  @Test
  void inTsvAreCutAtTabs() {
    String text = TEXT.replace(",", "\t").replace("名称", "名称,全称");
    Cli.Run run =
        cli.check(
            cli.file("rows.tsv", StandardCharsets.UTF_8, text),
            Cli.ENTERPRISES.replace("name: 名称", "name: '名称,全称'"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whoseHeaderCanBeCutInSeveralWaysAreRefused() {
    assertUnreadable(check(TEXT.replace("名称", "名称|别名")), "rows.csv:1", "\",\"、\"|\"", "separator");
  }

  @Test
  void inUtf16WithoutAMarkAreRefusedWithAdvice() {
    String ascii = "id,name\nE1,A\n";

    assertUnreadable(
        cli.check(cli.file("rows.csv", StandardCharsets.UTF_16LE, ascii), Cli.ENTERPRISES),
        "rows.csv:1",
        "UTF-16LE");
  }

  @Test
  void inAnEncodingThatIsNeitherOfThoseFoundAreRefused() {
    assertUnreadable(
        cli.check(
            cli.file("rows.csv", StandardCharsets.ISO_8859_1, "id,name\nE1,Sociéte,x\né,y\n"),
            Cli.ENTERPRISES),
        "第 2 行",
        "第 3 行");
  }

  @Test
  void withBytesThatAreNoTextAreRefusedWithLineAndAdvice() throws IOException {
    Path csv = cli.file("rows.csv", StandardCharsets.UTF_8, TEXT);
    Files.write(
        csv, "E2,乙,330481,6,100\n".getBytes(GB18030), java.nio.file.StandardOpenOption.APPEND);

    assertUnreadable(cli.check(csv, Cli.ENTERPRISES), "rows.csv:3", "--encoding GB18030");
  }

  @Test
  void thatAreWorkbooksAreToldFromTextInAnotherEncoding() {
    assertUnreadable(
        cli.check(
            cli.file("rows.csv", StandardCharsets.ISO_8859_1, "PK\u0003\u0004\u00FF"),
            Cli.ENTERPRISES),
        "工作簿");
  }

  @Test
  void thatAreFoldersAreRefused() {
    assertUnreadable(cli.check(folder, Cli.ENTERPRISES), "文件夹");
  }

  private static Stream<Arguments> bad() {
    String wide = Cli.HEADER + ",x".repeat(20_000).replace("x", "列");
    return Stream.of(
        arguments(Cli.HEADER + "\n", 0, 0, 0, ""),
        arguments(Cli.HEADER, 0, 0, 0, ""),
        arguments("E1,甲,海宁市,6,100\nE2,乙,海宁市,6,100\n", 2, 0, 0, "没有列“编号”"),
        arguments(wide + "\n", 1, 0, 0, "16,384"),
        arguments(TEXT + "E2,乙\0,海宁市,6,100\nE3,丙,海宁市,6,100\n", 3, 3, 1, "看不见的字符(U+0000)"),
        arguments(TEXT + "E2\uFEFFE,乙,海宁市,6,100\n", 3, 2, 1, "看不见的字符(U+FEFF)"),
        arguments(TEXT + "E2," + "长".repeat(5_000_000) + ",,6,1\nE3,丙,,6,1\n", 3, 3, 1, "过长"),
        arguments(TEXT + "E2,乙,海宁市,6,100\rE3,丙,海宁市,6,100\r\nE4,丁,,,", 0, 4, 0, ""));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void loseNothingWhateverIsInThem(
      String text, int exitCode, int read, int rejected, String words) {
    Cli.Run run = check(text);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
    if (exitCode == 1 || exitCode == 2) {
      assertThat(run.err()).contains(words);
    } else {
      assertThat(run.out())
          .contains("读取 %d,评估 %d,拒绝 %d".formatted(read, read - rejected, rejected));
      assertThat(cli.report("rejected.csv")).contains(words).hasSizeLessThan(5000);
    }
  }

  @Test
  void thatAreEmptyAreRefused() {
    assertUnreadable(check(""), "rows.csv", "空文件");
  }

  @Test
  void withTwoColumnsOfOneNameAreRefused() {
    assertUnreadable(check("编号,名称,编号\n"), "rows.csv:1", "编号");
  }

  @Test
  void withAQuoteThatNeverClosesAreRefusedWithTheLineWhereItBegins() {
    assertUnreadable(check(TEXT + "E2,\"乙,330481,6,100\nE3,丙,330481,6,100\n"), "rows.csv:3", "引号");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E2,\"乙\"公司,330481,6,100",
        "E2,\"乙 \"丙\" 丁\",330481,6,100",
        "\"E2\" ,乙,330481,6,100",
        "E2,\"乙,丙\"公司,330481,6,100"
      })
  void withTextAfterAClosingQuoteOnAWholeLineLoseThatRowAlone(String row) {
    Cli.Run run =
        check(TEXT + row + "\r\nE3,\"丙\n丙\",330481,6,100\n\n" + row + "\nE4,丁,330481,6,100\n");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
    assertThat(run.out()).contains("读取 5,评估 3,拒绝 2");
    assertThat(cli.table("rejected.csv"))
        .extracting(r -> r.get("row"), r -> r.get("value"))
        .containsExactly(tuple("3", row), tuple("7", row));
    assertThat(cli.table("rejected.csv").get(0).get("reason")).contains("引号内的引号请写两次");
    assertThat(cli.outcome("3.2-c", "E4")).isEqualTo("SATISFIED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E2,\"乙\"公司\",330481,6,100\nE3,丙,330481,6,100\n",
        "E2,\"乙 \"丙\n丁\" 戊\",330481,6,100\n",
        "E2,\"乙,330481,6,100\nE3,\"丙\",330481,6,100\n",
        "E2,\"乙\"公司,330481,6\nE3,丙,330481,6,100\n"
      })
  void withWrongQuotesAndNoCertainEndAreRefused(String rows) {
    assertUnreadable(check(TEXT + rows), "rows.csv:3", "引号");
  }

  @Test
  void withWrongQuotesAllOverAreRefused() {
    assertUnreadable(check(TEXT + "E2,\"乙\"公司,330481,6,100\n".repeat(101)), "rows.csv:103", "引号");
  }

  @Test
  void withARecordTooLargeToBeMeantAreRefused() {
    assertUnreadable(check(TEXT + "E2" + ",".repeat(20_000) + "\n"), "rows.csv", "16,384");
    assertUnreadable(check(TEXT + "E2," + "乙".repeat(17_000_000) + ",,,\n"), "rows.csv", "16,384");
  }

  @Test
  void thatLackAMappedColumnDoNotFitTheMapping() {
    Cli.Run run = check(TEXT.replace("营业收入", "营业总收入"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("mapping.yaml:11:", "没有列“营业收入”", "是否应为“营业总收入”?");
  }
}

package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void mayBeginWithAByteOrderMark() {
    assertThat(check("\uFEFF" + TEXT).exitCode()).isZero();
  }

  @Test
  void mayHaveTheLineEndsOfWindows() {
    assertThat(check(TEXT.replace("\n", "\r\n")).exitCode()).isZero();
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

  @Test
  void withTextAfterAClosingQuoteAreRefused() {
    assertUnreadable(check(TEXT + "E2,\"乙\"公司,330481,6,100\n"), "rows.csv:3", "引号");
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

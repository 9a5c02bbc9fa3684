package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
  private static final String MAPPING = Cli.ENTERPRISES.replace("研发费用,", "研发.费用,");
  private static final String E1 =
      "{\"编号\": \"E1\", \"名称\": \"甲\", \"所在地\": \"海宁市\", \"研发\": {\"费用\": 6.0}, \"营业收入\": 100}";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private Cli.Run check(String... lines) {
    return cli.check(cli.file("rows.jsonl", lines), MAPPING);
  }

  @Test
  void areReadWithDotsForObjectsInObjects() {
    Cli.Run run = check(E1);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(cli.outcome("3.2-c", "E1")).isEqualTo("SATISFIED");
  }

  @Test
  void areReadInGb18030AndWithTheLineEndsOfWindowsAndBlankLines() {
    Path file = cli.file("rows.ndjson", Charset.forName("GB18030"), E1 + "\r\n\r\n \r\n");

    Cli.Run run = cli.check(file, MAPPING);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("GB18030");
    assertThat(run.out()).contains("读取 1");
  }

  @Test
  void haveNoValueWhereANameIsMissingOrNull() {
    check(
        E1,
        "{\"编号\": \"E2\", \"营业收入\": 100}",
        "{\"编号\": \"E3\", \"研发\": null, \"营业收入\": 100}",
        "{\"编号\": \"E4\", \"研发\": {\"费用\": null}, \"营业收入\": 100}");

    for (String id : new String[] {"E2", "E3", "E4"}) {
      assertThat(cli.outcome("3.2-c", id)).isEqualTo("UNDETERMINED");
    }
  }

  @Test
  void keepNumbersAsTheyAreWritten() {
    check(
        E1,
        "{\"编号\": 123456789012345678, \"所在地\": \"330481\", \"研发\": {\"费用\": 5.0000000000000000001}, \"营业收入\": 1e2}",
        "{\"编号\": \"E3\", \"所在地\": \"330481\", \"研发\": {\"费用\": \"5.0\"}, \"营业收入\": 100.00}");

    assertThat(cli.outcome("3.2-c", "123456789012345678")).isEqualTo("SATISFIED");
    assertThat(cli.outcome("3.2-c", "E3")).isEqualTo("NOT_SATISFIED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "{\"编号\": \"E2\", \"名称\": \"乙 | '' | {\"编号\": | 截断",
        "[1, 2] | '' | [1, 2] | 不是以花括号开头",
        "{} {} | '' | {} {} | 第 4 个字符",
        "{\"编号\": \"E2\", \"编号\": \"E3\"} | '' | {\"编号\" | “编号”在对象中出现了两次",
        "{\"研发\": {\"费用\": 1}, \"研发.费用\": 2} | '' | {\"研发\" | “研发.费用”在对象中出现了两次",
        "{\"编号\": \"E2\", \"研发\": {\"费用\": NaN}} | '' | {\"编号\" | 不是有效的 JSON",
        "{\"编号\": [\"E2\", \"E3\"]} | 编号 | [\"E2\", \"E3\"] | 列表",
        "{\"编号\": {\"新\": \"E2\"}} | 编号 | {...} | 编号.name",
        "{\"编号\": \"E2\", \"研发\": {\"费用\": \"六\"}} | 研发.费用 | 六 | 不是数字",
      })
  void thatAreBrokenAreRejectedAndTheOthersRead(
      String line, String column, String value, String reason) {
    Cli.Run run = check(E1, "", line, E1.replace("E1", "E9"));

    assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
    assertThat(run.out()).contains("读取 3,评估 2,拒绝 1");
    assertThat(cli.table("rejected.csv").get(0))
        .containsEntry("file", "rows.jsonl")
        .containsEntry("row", "3")
        .containsEntry("column", column.equals("''") ? "" : column);
    assertThat(cli.table("rejected.csv").get(0).get("value")).startsWith(value);
    assertThat(cli.table("rejected.csv").get(0).get("reason")).contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "true | 编号 | true | 是或否",
        "1e2 | 编号 | 1e2 | 请照原样加引号",
        "1.50 | 编号 | 1.50 | 请照原样加引号",
        "\"E\\ud800\" | 编号 | E\uFFFD | U+D800",
        "\"\\udc00E\" | 编号 | \uFFFDE | U+DC00",
        "\"E\\uffff\" | 编号 | E\uFFFF | U+FFFF",
        "\"E\\ufdd0\" | 编号 | E\uFDD0 | U+FDD0",
        "\"E\\ud83f\\udffe\" | 编号 | E\uD83F\uDFFE | U+1FFFE",
        "\"E\\udb40\\udc41\" | 编号 | E\uDB40\uDC41 | U+E0041",
      })
  void withAValueThatIsNoTextAreRejectedWhereATextIsDue(
      String id, String column, String value, String reason) {
    Cli.Run run = check(E1, "{\"编号\": " + id + ", \"研发\": {\"费用\": 6}, \"营业收入\": 100}");

    assertThat(run.out()).contains("读取 2,评估 1,拒绝 1");
    assertThat(cli.table("rejected.csv").get(0))
        .containsEntry("column", column)
        .containsEntry("value", value);
    assertThat(cli.table("rejected.csv").get(0).get("reason")).contains(reason);
  }

  @Test
  void withAPairOfSurrogatesOrAWholeNumberAreRead() {
    check(
        E1.replace("E1", "E\\ud83d\\ude00"),
        E1.replace("\"E1\"", "7"),
        E1.replace("\"甲\"", "false"));

    assertThat(cli.outcome("3.2-c", "E\uD83D\uDE00")).isEqualTo("SATISFIED");
    assertThat(cli.outcome("3.2-c", "7")).isEqualTo("SATISFIED");
    assertThat(cli.table("rejected.csv"))
        .extracting(row -> row.get("value"))
        .containsExactly("false");
  }

  @Test
  void thatAreCutWithinACharacterAreShownInPart() {
    Cli.Run run = check(E1, "x" + "\uD83D\uDE00".repeat(1000));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(cli.table("rejected.csv").get(0).get("value")).endsWith("\uFFFD…");
  }

  @Test
  void thatAreDeepOrLongAreRejectedAndShownInPart() {
    String deep = "{\"a\":".repeat(100_000);
    String large = "{\"编号\": \"" + "长".repeat(17_000_000) + "\"}";
    Cli.Run run = check(E1, deep, large);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(cli.table("rejected.csv"))
        .allSatisfy(row -> assertThat(row.get("value")).hasSize(1001).endsWith("…"))
        .extracting(row -> row.get("reason"))
        .satisfiesExactly(
            reason -> assertThat(reason).contains("64 层"),
            reason -> assertThat(reason).contains("1600 万"));
  }

  @Test
  void withoutAnObjectAreRefused() {
    assertThat(check("").err()).contains("空文件");
    assertThat(check("[", E1 + ",", "]").err()).contains("第 1 行", "没有一行是 JSON 对象");
    Cli.Run run = cli.check(cli.file("rows.json", E1), MAPPING);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(".jsonl");
  }

  @Test
  void thatNeverHaveAMappedNameDoNotFitTheMapping() {
    Cli.Run run = check(E1.replace("费用", "费"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("没有列“研发.费用”", "是否应为“研发.费”?");
  }
}

package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingErrorsTest {
  @TempDir Path folder;

  private Cli.Run check(String mapping) {
    Cli cli = new Cli(folder);
    return cli.check(cli.file("rows.csv", Cli.HEADER), mapping, "--lang=en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "files: | filse: | 1:1 | Maybe 'files'?",
        "Enterprise: | Enterprize: | 3:7 | Maybe 'Enterprise'?",
        "name: 名称 | nam: 名称 | 5:9 | Maybe 'name'?",
        "name: 名称 | name: [] | 5:15 | Names with values are needed here",
        "name: 名称 | name: | 5:14 | Names with values are needed here",
        "name: 名称 | name: {colum: 名称} | 5:16 | Maybe 'column'?",
        "name: 名称 | name: {column: a, constant: b} | 5:15 | not both",
        "name: 名称 | name: {column: 名称, unit: 万元} | 5:34 | not an amount",
        "name: 名称 | name: {column: 名称, check: isbn} | 5:35 | uscc",
        "place: 所在地 | place: {constant: 嘉兴} | 6:27 | not a place",
        "id: {column: 编号} | '' | 3:7 | needs its 'id'",
        "id: {column: 编号} | id: 编号, name: | 4:21 | not valid YAML",
        "year: {constant: 2023} | year: {constant: last} | 9:26 | not a whole number",
        "year: {constant: 2023} | year: {constant: '?'} | 9:26 | still to be filled in",
        "name: 名称 | name: 名 称 | 5:15 | Maybe '名称'?",
        "year: {constant: 2023} | rdShareOfRevenue: 研发费用 | 9:9 | computed",
        "unit: 万元 | unit: 千元 | 10:41 | 元, 万元, 亿元",
        "unit: 万元 | factor: 0 | 10:43 | above zero",
        "unit: 万元 | factor: many | 10:43 | not a number",
        "rdExpense: {column: 研发费用, unit: 万元} | rdExpense: 研发费用 | 10:20 | unit",
        "rdExpense: {column: 研发费用, unit: 万元} | year: 年 | 10:9 | twice",
      })
  void nameLineColumnAndAdvice(String right, String wrong, String at, String words) {
    Cli.Run run = check(Cli.ENTERPRISES.replaceFirst(java.util.regex.Pattern.quote(right), wrong));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(words).contains("mapping.yaml:" + at + ":");
  }

  @ParameterizedTest
  @CsvSource({
    "separator: ab, 2:16, cannot separate",
    "quote: x, 2:12, cannot stand around",
    "header: 0, 2:13, not the number of a row",
    "encoding: GBK18, 2:15, not an encoding",
  })
  void tellWhatIsSaidWrongOfHowAFileIsWritten(String said, String at, String words) {
    Cli.Run run = check(Cli.ENTERPRISES.replace("- facts:", "- " + said + "\n    facts:"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(words).contains("mapping.yaml:" + at + ":");
  }

  @Test
  void tellOfATypeDeclaredCompleteThatNoFileGives() {
    Cli.Run run = check("complete: [Title]\n" + Cli.ENTERPRISES);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("mapping.yaml:1:12:", "Title");
  }

  @Test
  void tellOfACompleteTypeWhoseFileWasForgotten() {
    String mapping =
        """
        complete: [Title]
        files:
          - file: rows.csv
            facts: {Enterprise: {id: 编号}}
          - file: titles.csv
            facts: {Title: {id: 编号}}
        """;

    assertThat(check(mapping).err()).contains("mapping.yaml:1:12:", "titles.csv");
  }

  @Test
  void tellOfAFileThatIsNotInTheMapping() {
    Cli.Run run = check(Cli.ENTERPRISES.replace("- facts:", "- file: row.csv\n    facts:"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("rows.csv", "Maybe 'row.csv'?");
  }

  @Test
  void tellOfAFileThatIsNotNamedWhereNoDatabaseIs() {
    Cli cli = new Cli(folder);
    String mapping = cli.file("mapping.yaml", Cli.ENTERPRISES).toString();
    Cli.Run run = cli.run("check", "--map", mapping, "--as-of", "2024-12-31", "--lang=en");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no file", "jdbc");
  }

  @Test
  void takeAFileOfAnotherKindForTheOneItNamesWhereThatIsPlain() {
    Cli cli = new Cli(folder);
    Path tsv = cli.file("rows.tsv", Cli.HEADER.replace(",", "\t"), "E1\t甲\t330481\t6\t100");
    String one = Cli.ENTERPRISES.replace("- facts:", "- file: rows.csv\n    facts:");
    String two = one + "  - file: rows.jsonl\n    facts: {Product: {id: a}}\n";

    assertThat(cli.check(tsv, one).exitCode()).isZero();
    assertThat(cli.check(tsv, two).err()).contains("rows.tsv");
    assertThat(cli.check(tsv, two.replace("jsonl", "tsv")).err()).contains("没有列“a”");
  }

  @Test
  void tellOfAMappingThatIsNotThere() {
    Cli cli = new Cli(folder);
    Cli.Run run =
        cli.run("check", "rows.csv", "--map", folder + "/none.yaml", "--as-of", "2024-12-31");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("none.yaml");
  }

  @Test
  void tellOfAnEmptyMapping() {
    assertThat(check("# nothing").err()).contains("mapping.yaml is empty");
  }
}

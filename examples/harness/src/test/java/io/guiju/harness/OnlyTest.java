package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlyTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private Cli.Run check(String only) {
    return cli.check(
        cli.file("rows.csv", Cli.HEADER, "E1,甲,330481,6,100", "E2,乙,330402,5,100"),
        Cli.ENTERPRISES,
        ("--lang en --only " + only.replace(";", " --only ")).split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.2-c | E1 3.2-c SATISFIED, E2 3.2-c NOT_SATISFIED",
        "3.2 | E1 3.2-c SATISFIED, E2 3.2-c NOT_SATISFIED",
        "3.2;satisfied | E1 3.2-c SATISFIED",
        "3.2,不符合 | E2 3.2-c NOT_SATISFIED",
        "3.2,Not-Satisfied,SATISFIED | E1 3.2-c SATISFIED, E2 3.2-c NOT_SATISFIED",
        "3.2-c;id=E2 | E2 3.2-c NOT_SATISFIED",
        "3.2-c,id=E2,id=E1,satisfied | E1 3.2-c SATISFIED",
        "3.2-c,pending | ''",
      })
  void writesWhatFitsEachKindNamed(String only, String expected) {
    assertThat(check(only).exitCode()).isZero();

    assertThat(String.join(", ", cli.table("findings.csv").stream().map(OnlyTest::brief).toList()))
        .isEqualTo(expected);
  }

  private static String brief(Map<String, String> row) {
    return row.get("id") + " " + row.get("provision") + " " + row.get("outcome");
  }

  @Test
  void writesAllProvisionsBelowAHeading() {
    check("2.3,id=E1");

    assertThat(cli.table("findings.csv"))
        .hasSizeGreaterThan(1)
        .allMatch(row -> row.get("provision").startsWith("2.3.") && row.get("id").equals("E1"));
  }

  @Test
  void countsAllAndSaysWhatWasWritten() {
    Cli.Run all = check("satisfied,not-satisfied,undetermined,not-applicable");
    String counts = cli.report("summary.json").split("\"written\"")[0];
    Cli.Run some = check("3.2-c,satisfied");

    assertThat(cli.report("summary.json"))
        .startsWith(counts)
        .containsSubsequence("\"written\"", "\"3.2-c\"", "\"satisfied\"", "\"findings\": 1");
    assertThat(some.out())
        .contains("Written (--only 3.2-c, satisfied): 1 of")
        .startsWith(all.out().substring(0, all.out().indexOf("Written")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.2-x | Maybe '3.2-c'?",
        "satisfid | Maybe 'satisfied'?",
        "不符 | Maybe '不符合'?",
        "1.2-a | See: guiju progress",
        "1.2 | See: guiju progress",
        "id=E3 | Maybe one of these: E1, E2",
        "id= | neither",
      })
  void refusesWhatItDoesNotKnow(String only, String words) {
    Cli.Run run = check(only);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(words);
    assertThat(folder.resolve("report")).doesNotExist();
  }
}

package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that are not all, could not be read, or are older than the check, miss no number. */
class ProgressOfSomeRecordsTest {
  private static final String MAPPING =
      """
      asOf: 2024-12-31
      complete: [%s]
      files:
        - file: platforms.csv
          facts:
            Platform:
              id: 编号
              place: {constant: '330481'}
              kind: 类别
              level: {constant: PROVINCIAL}
              validFrom: 认定
              validUntil: {constant: 2029-12-31}
      """;

  @TempDir Path folder;

  private Cli.Run run(String complete, String asOf, List<String> rows) {
    Cli cli = new Cli(folder);
    List<String> lines = new ArrayList<>(List.of("编号,类别,认定"));
    lines.addAll(rows);
    return cli.run(
        "progress",
        cli.file("platforms.csv", lines.toArray(String[]::new)).toString(),
        "--map",
        cli.file("mapping.yaml", MAPPING.formatted(complete)).toString(),
        "--as-of",
        asOf,
        "--lang=en",
        "--out",
        folder + "/report");
  }

  private static List<String> centres(int number) {
    List<String> rows = new ArrayList<>();
    for (int i = 1; i <= number; i++) {
      rows.add("P" + i + ",RD_CENTRE,2023-05-01");
    }
    return rows;
  }

  private Map<String, String> target(String provision) {
    return new Cli(folder)
        .table("progress.csv").stream()
            .filter(row -> row.get("provision").equals(provision))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void recordsThatAreAllMissANumber() {
    run("Platform", "2024-12-31", centres(69));
    assertThat(target("2.1.3-e")).containsEntry("state", "missed");
  }

  @Test
  void recordsThatNobodySaysToBeAllDoNot() {
    run("", "2024-12-31", List.of("P1,UNIVERSITY,2020-01-01", "P2,RD_CENTRE,2023-02-30"));
    for (String centres : List.of("2.1.3-e", "2.1.3-f", "2.1.3-g", "2.1.3-h")) {
      assertThat(target(centres).get("in_words"))
          .contains("0 in 2023 (undetermined)", "whether these are all the records is not known");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"P70,RD_CENTRE,2023-02-30", "P70,研发,2023-05-01", ",RD_CENTRE,2023-05-01"})
  void aRowThatCouldNotBeReadMayBeTheOneThatIsLacking(String bad) {
    List<String> rows = centres(69);
    rows.add(bad);
    assertThat(run("Platform", "2024-12-31", rows).exitCode()).isEqualTo(3);
    assertThat(target("2.1.3-e").get("in_words"))
        .contains("69 in 2023 (undetermined)", "69 known, 1 unknown");
  }

  @Test
  void oneThatSaysAgainWhatIsThereIsNone() {
    List<String> rows = centres(69);
    rows.add(rows.get(0));
    run("Platform", "2024-12-31", rows);
    assertThat(target("2.1.3-e")).containsEntry("state", "missed").containsEntry("unknown", "0");
  }

  @Test
  void aFileWithoutARowOfATypeThatIsAllThereIsAZero() {
    Cli.Run run = run("Platform", "2024-12-31", List.of());
    assertThat(run.err()).isEmpty();
    assertThat(target("2.1.3-e"))
        .containsEntry("state", "missed")
        .containsEntry("value", "0")
        .containsEntry("known", "0");
  }

  @Test
  void aFileWithoutARowOfAnyOtherTypeSaysNothing() {
    assertThat(run("", "2024-12-31", List.of()).err()).contains("Nothing in these files says");
  }

  @Test
  void recordsSayNothingOfTheYearsAfterTheirDate() {
    Cli.Run run = run("Platform", "2028-01-31", centres(70));

    assertThat(run.out())
        .containsOnlyOnce("The records are those of 2024-12-31")
        .contains("say nothing of what came later, until 2028-01-31");
    assertThat(target("2.1.3-e"))
        .containsEntry("state", "missed")
        .containsEntry("missing_years", "2025; 2026; 2027");
    assertThat(target("2.1.3-e").get("in_words"))
        .contains("70 in 2023 (met); 0 in 2024 (missed)", "as of 2024-12-31")
        .doesNotContain("in 2025 (");
    assertThat(target("2.6.2-b"))
        .containsEntry("state", "undetermined")
        .containsEntry("missing_years", "2027");
    assertThat(target("2.6.2-b").get("in_words"))
        .contains("the records were added up as of 2024-12-31 and say nothing of what came later");
  }

  @Test
  void nothingIsSaidOfTheirDateWhereTheCheckIsOfIt() {
    assertThat(run("Platform", "2024-12-31", centres(1)).out()).doesNotContain("those of");
  }
}

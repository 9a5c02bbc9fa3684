package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact that is given again is told to be the same or another; what is new beside it counts. */
class RepeatedFactsTest {
  private static final String FIGURES =
      """
      files:
        - facts:
            Enterprise: {id: id, name: name, place: {constant: '330481'}}
            AnnualFigures:
              enterpriseId: id
              year: y
              rdExpense: {column: rd, unit: 元}
              revenue: {column: rev, unit: 元}
      """;

  @TempDir Path folder;

  private Cli.Run check(String... rows) {
    Cli cli = new Cli(folder);
    cli.file("m.yaml", FIGURES);
    cli.file("rows.csv", rows);
    return cli.run(
        "check",
        folder.resolve("rows.csv").toString(),
        "--map",
        folder.resolve("m.yaml").toString(),
        "--as-of",
        "2024-12-31",
        "--lang",
        "en",
        "--out",
        folder.resolve("report").toString());
  }

  private String outcome() {
    return new Cli(folder)
        .table("findings.csv").stream()
            .filter(row -> row.get("provision").equals("3.2-c"))
            .map(row -> row.get("outcome"))
            .findFirst()
            .orElse("none");
  }

  @Test
  void a_row_for_each_year_gives_all_its_years_in_any_order() {
    assertThat(check("id,name,y,rd,rev", "E1,a,2022,1,100", "E1,a,2023,10,100").exitCode())
        .isZero();
    assertThat(outcome()).isEqualTo("SATISFIED");

    assertThat(check("id,name,y,rd,rev", "E1,a,2023,10,100", "E1,a,2022,1,100").exitCode())
        .isZero();
    assertThat(outcome()).isEqualTo("SATISFIED");
  }

  @Test
  void a_row_that_says_the_same_says_so() {
    check("id,name,y,rd,rev", "E1,a,2023,10,100", "E1,a,2023,10.0,100");

    assertThat(reason()).contains("rows.csv, row 2 already", "says the same");
    assertThat(outcome()).isEqualTo("SATISFIED");
  }

  @Test
  void a_row_that_contradicts_says_in_what() {
    check("id,name,y,rd,rev", "E1,a,2023,10,100", "E1,a,2023,4,100");

    assertThat(reason()).contains("rows.csv, row 2 already, which counts", "R&D expense");
    assertThat(outcome()).isEqualTo("SATISFIED");
  }

  private String reason() {
    Map<String, String> rejected = new Cli(folder).table("rejected.csv").get(0);
    assertThat(rejected).containsEntry("row", "3");
    return rejected.get("reason");
  }
}

package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreboardTest {
  private static final Path MAPPING = Path.of("mappings", "eu-rd-scoreboard.yaml");

  @TempDir Path folder;

  @Test
  void isComparedExactlyAtTheLimit() {
    Cli cli = new Cli(folder);
    Path csv =
        cli.file(
            "scoreboard.csv",
            "Rank,Company,Year,Country,R&D (€ million),R&D one-year growth (%),Net sales (€ million)",
            "1,ABOVE,2022,US,37033.5805,25.15,265175.437324",
            "2,\"JUST ABOVE, LTD.\",2022,CN,5.00182,,100",
            "3,EXACTLY,2022,DE,5.0,,100.00",
            "4,JUST BELOW,2022,DE,4.99999999999999,,100",
            "5,NO SALES,2022,DE,77.1,,0.0",
            "6,NEGATIVE SALES,2022,DE,77.1,,-3.5",
            "7,SALES NOT SAID,2022,DE,77.1,,",
            "8,OTHER YEAR,2021,DE,77.1,,100");

    Cli.Run run =
        cli.run(
            "check",
            csv.toString(),
            "--map",
            MAPPING.toString(),
            "--as-of",
            "2023-12-31",
            "--out",
            folder.resolve("report").toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("读取 8,评估 8,拒绝 0", "假定企业在嘉兴市");
    assertThat(cli.table("findings.csv"))
        .filteredOn(row -> row.get("provision").equals("3.2-c"))
        .extracting(row -> row.get("outcome"))
        .containsExactly(
            "SATISFIED",
            "SATISFIED",
            "NOT_SATISFIED",
            "NOT_SATISFIED",
            "UNDETERMINED",
            "UNDETERMINED",
            "UNDETERMINED",
            "UNDETERMINED");
    assertThat(cli.outcome("2.3.1-i", "1")).isEqualTo("UNDETERMINED");
  }

  /** The scoreboard is published both as text and as a workbook. */
  @Test
  void saysTheSameAsAWorkbook() throws IOException {
    String[][] rows = {
      {
        "Rank",
        "Company",
        "Year",
        "Country",
        "R&D (€ million)",
        "R&D one-year growth (%)",
        "Net sales (€ million)"
      },
      {"1", "ABOVE", "2022", "US", "37033.5805", "25.15", "265175.437324"},
      {"2", "JUST ABOVE, LTD.", "2022", "CN", "5.00182", "", "100"},
      {"3", "EXACTLY", "2022", "DE", "5.0", "-3.2", "100.00"},
      {"4", "SALES NOT SAID", "2022", "DE", "77.1", "", ""},
      {"5", "TEXT FOR A NUMBER", "2022", "DE", "n/a", "", "10"},
    };
    Cli cli = new Cli(folder);
    StringBuilder text = new StringBuilder();
    Path book = folder.resolve("scoreboard.xlsx");
    try (OutputStream out = Files.newOutputStream(book);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("scoreboard");
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < rows[row].length; column++) {
          String cell = rows[row][column];
          text.append(column == 0 ? "" : ",").append(cell.contains(",") ? '"' + cell + '"' : cell);
          if (cell.matches("-?[0-9.]+")) {
            sheet.value(row, column, new BigDecimal(cell));
          } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
          }
        }
        text.append('\n');
      }
    }
    Path csv = cli.file("scoreboard.csv", StandardCharsets.UTF_8, text.toString());

    assertThat(findings(cli, csv)).isEqualTo(findings(cli, book)).contains("EXACTLY");
    assertThat(cli.table("rejected.csv"))
        .extracting(row -> row.get("row"), row -> row.get("value"))
        .containsExactly(tuple("6", "n/a"));
  }

  private String findings(Cli cli, Path file) {
    String report = folder + "/report";
    cli.run(
        "check",
        file.toString(),
        "--map",
        MAPPING.toString(),
        "--as-of=2023-12-31",
        "--out",
        report);
    return cli.report("findings.csv");
  }
}

package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
}

package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoReportTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private Cli.Run check(String options) {
    return cli.check(
        cli.file("rows.csv", Cli.HEADER, "E1,甲,330481,6,100", "E2,乙,330402,5,100"),
        Cli.ENTERPRISES,
        ("--lang en" + options).split(" "));
  }

  @Test
  void checkLeavesTheReportOutAndNothingElse() throws IOException {
    Cli.Run with = check("");
    Map<String, String> files = files();
    Cli.Run without = check(" --no-report");

    assertThat(files.remove("report.html")).isNotNull();
    files.remove("run.json");
    Map<String, String> left = files();
    assertThat(left.remove("run.json")).contains("--no-report");
    assertThat(left).isEqualTo(files);
    assertThat(with.out()).startsWith(without.out()).contains("report.html");
    assertThat(without.out()).doesNotContain("report.html");
    assertThat(without.exitCode()).isZero();
  }

  @Test
  void progressLeavesTheReportOut() throws IOException {
    String mapping =
        """
        files:
          - facts:
              Observation:
                indicator: 指标
                region: 地区
                year: 年度
                value: 数值
        """;
    Cli.Run run =
        cli.run(
            "progress",
            cli.file("seen.csv", "指标,地区,年度,数值", "unicorns,330400,2024,1").toString(),
            "--map",
            cli.file("mapping.yaml", mapping).toString(),
            "--as-of",
            "2024-12-31",
            "--no-report",
            "--out",
            folder.resolve("report").toString());

    assertThat(run.out()).doesNotContain("report.html");
    assertThat(files()).containsKey("progress.csv").doesNotContainKey("report.html");
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve("report"))) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }
}

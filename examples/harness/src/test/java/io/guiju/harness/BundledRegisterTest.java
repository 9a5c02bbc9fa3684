package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledRegisterTest {
  private static final Path REGISTER = Path.of("src", "main", "resources", "register");

  @TempDir Path folder;

  @Test
  void isCheckedWhereNoFileIsNamedAndItsBadRowsAreNoFailure() {
    Cli cli = new Cli(folder);

    Cli.Run run = cli.run("check", "--out", folder.resolve("report").toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("检查日 2024-12-31", "读取 5189,评估 5157,拒绝 32", "虚构数据");
    assertThat(cli.table("rejected.csv"))
        .extracting(row -> row.get("file") + ":" + row.get("row"))
        .isEqualTo(badRows());
  }

  /** File and line of each row in the table of the register's README. */
  static List<String> badRows() {
    try {
      return Pattern.compile("(?m)^\\| `(\\S+)` \\| (\\d+) \\| [^|]+ \\|$")
          .matcher(Files.readString(REGISTER.resolve("README.md")))
          .results()
          .map(row -> row.group(1) + ":" + row.group(2))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void printsWhatTheReadmesShow() throws IOException {
    assertThat(out("en")).containsSubsequence(shown("README.md", "as of 2024"));
    assertThat(out("zh")).containsSubsequence(shown("README.zh-CN.md", "检查日"));
  }

  private String out(String language) {
    return new Cli(folder).checkBundled("--lang", language).out().replace("\r\n", "\n");
  }

  /** The parts of the printed summary that a README shows, between lines of three dots. */
  private static String[] shown(String readme, String words) throws IOException {
    String block =
        Arrays.stream(Files.readString(Path.of("..", "..", readme)).split("```\\n?"))
            .filter(part -> part.contains("jiaxing315 0.1.0") && part.contains(words))
            .findFirst()
            .orElseThrow();
    return block.split("(?m)^\\.\\.\\.\\n");
  }

  @Test
  void doesNotMakeANoOfWhatABadRowMayHaveSaid() {
    Cli cli = new Cli(folder);
    cli.checkBundled();

    assertThat(cli.outcome("2.3.1-i", bad("titles.csv", 145, 1))).isEqualTo("UNDETERMINED");
    assertThat(cli.outcome("2.1.1-c", bad("projects.csv", 150, 4))).isEqualTo("UNDETERMINED");
    assertThat(cli.outcome("2.6.1-b", bad("builders.csv", 121, 0))).isEqualTo("UNDETERMINED");
    assertThat(cli.outcome("2.1.1-d", bad("evaluations.csv", 70, 0))).isEqualTo("UNDETERMINED");
    assertThat(cli.outcome("2.6.1-d", bad("investors.csv", 19, 0))).isEqualTo("UNDETERMINED");
    assertThat(cli.outcome("2.4.4-g", bad("employments.csv", 73, 1))).isEqualTo("UNDETERMINED");
    assertThat(cli.outcome("2.5.1-d", bad("voucher-uses.csv", 47, 1))).isEqualTo("UNDETERMINED");
    assertThat(cli.outcome("2.5.3-e", bad("points.csv", 66, 0))).isEqualTo("UNDETERMINED");
  }

  /** What stands in a column of a bad row. */
  private static String bad(String file, int line, int column) {
    try {
      return Files.readAllLines(REGISTER.resolve(file)).get(line - 1).split(",")[column];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void takesTheLanguageAndTheDateAskedFor() {
    Cli.Run run =
        new Cli(folder)
            .run("check", "--lang=en", "--as-of=2028-01-01", "--out=" + folder.resolve("report"));

    assertThat(run.out()).contains("as of 2028-01-01", "made-up records");
    assertThat(new Cli(folder).table("findings.csv"))
        .extracting(row -> row.get("outcome"))
        .containsOnly("NOT_IN_FORCE");
  }

  @Test
  void isMissedInOneSentence() {
    Cli.Run run = new Cli(folder).runBundled("elsewhere", "check", "--out", folder + "/report");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("elsewhere/mapping.yaml");
  }
}

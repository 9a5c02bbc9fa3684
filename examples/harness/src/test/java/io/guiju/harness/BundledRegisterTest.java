package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledRegisterTest {
  @TempDir Path folder;

  @Test
  void isCheckedWhereNoFileIsNamedAndItsBadRowsAreNoFailure() {
    Cli cli = new Cli(folder);

    Cli.Run run = cli.run("check", "--out", folder.resolve("report").toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("检查日 2024-12-31", "读取 3172,评估 3160,拒绝 12", "虚构数据");
    assertThat(cli.table("rejected.csv"))
        .extracting(row -> row.get("file") + ":" + row.get("row"))
        .isEqualTo(
            List.of(
                "enterprises.csv:258",
                "enterprises.csv:771",
                "figures.csv:340",
                "figures.csv:615",
                "figures.csv:902",
                "titles.csv:145",
                "titles.csv:322",
                "products.csv:64",
                "products.csv:157",
                "projects.csv:48",
                "members.csv:77",
                "consortia.csv:23"));
  }

  @Test
  void printsWhatTheReadmesShow() throws IOException {
    assertThat(readme("README.md")).contains(table("en"));
    assertThat(readme("README.zh-CN.md")).contains(table("zh"));
  }

  private static String readme(String name) throws IOException {
    return Files.readString(Path.of("..", "..", name));
  }

  private String table(String language) {
    String out =
        new Cli(folder).run("check", "--lang", language, "--out", folder + "/report").out();
    String[] parts = out.split("\\R\\R", 3);
    return "```\n" + parts[0] + "\n\n" + parts[1].replace("\r\n", "\n") + "\n```";
  }

  @Test
  void hasEachOutcomeThatItsProvisionsCanHave() {
    Cli cli = new Cli(folder);
    cli.run("check", "--out", folder.resolve("report").toString());

    Set<String> found =
        cli.table("findings.csv").stream()
            .map(row -> row.get("provision") + " " + row.get("outcome"))
            .collect(Collectors.toSet());
    List<String> outcomes = List.of("SATISFIED", "NOT_SATISFIED", "UNDETERMINED", "NOT_APPLICABLE");
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of("2.2.1-b", "2.2.1-f", "2.2.2-c", "2.3.1-i", "3.2-c")
                .flatMap(provision -> outcomes.stream().map(o -> provision + " " + o))
                .toList());
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

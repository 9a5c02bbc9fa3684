package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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

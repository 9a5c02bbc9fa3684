package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.Outcome;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.text.Explainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide says what the program does with the files beside it. */
class GuideTest {
  private static final Path DOCS = Path.of("docs");
  private static final Path FILES = DOCS.resolve("guide");

  @TempDir Path folder;
  private Cli cli;
  private String guide;

  @BeforeEach
  void begin() throws IOException {
    cli = new Cli(folder);
    guide = Files.readString(DOCS.resolve("guide.zh-CN.md"));
  }

  private Cli.Run run(String command, String... more) {
    return cli.run(
        Stream.concat(
                Stream.of(
                    command,
                    FILES.resolve("enterprises.csv").toString(),
                    FILES.resolve("titles.csv").toString(),
                    "--map",
                    FILES.resolve("mapping.yaml").toString(),
                    "--as-of",
                    "2024-12-31"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void showsTheMappingAndTheRowThatIsRejected() throws IOException {
    Cli.Run run = run("check", "--format", "csv,xlsx", "--out", folder + "/report");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("行数:读取 9,评估 8,拒绝 1。");
    assertThat(guide).contains(Files.readString(FILES.resolve("mapping.yaml")));
    Map<String, String> rejected = cli.table("rejected.csv").get(0);
    assertThat(guide).contains("| " + String.join(" | ", rejected.values()) + " |");
    assertThat(cli.outcome("3.2-c", "913304810000000018")).isEqualTo("SATISFIED");
    assertThat(cli.outcome("3.2-c", "913304110000000042")).isEqualTo("UNDETERMINED");
  }

  @Test
  void showsWhatIsProposedForItsFiles() {
    Cli.Run run =
        cli.run(
            "map",
            FILES.resolve("enterprises.csv").toString(),
            FILES.resolve("titles.csv").toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(guide).contains("```yaml\n" + run.out() + "```");
    assertThat(run.err()).contains("待补 AnnualFigures.year", "须改 AnnualFigures.rdExpense");
  }

  @Test
  void explainsWhatItsPictureShows() {
    assertThat(run("explain", "--id", "913304810000000026", "--provision", "3.2-c").out())
        .contains("研发费用占营业收入比重为5%,须高于5%", "恰好5%不符合");
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void saysWhatEachOutcomeMeans(Outcome outcome) {
    Explainer explainer = Explainer.of(RulePack.load("jiaxing315"), Language.ZH);

    assertThat(guide).contains("\n| " + explainer.outcome(outcome) + " | ");
  }

  @Test
  void hasSmallPicturesThatAreThere() throws IOException {
    var pictures =
        Pattern.compile("\\]\\((guide/[^)]*\\.png)\\)").matcher(guide).results().toList();

    assertThat(pictures).hasSize(3);
    for (var picture : pictures) {
      assertThat(Files.size(DOCS.resolve(picture.group(1)))).isBetween(1_000L, 150_000L);
    }
  }
}

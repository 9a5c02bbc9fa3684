package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.Assessment;
import io.guiju.json.AssessmentJson;
import io.guiju.pack.RulePack;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainFormatTest {
  private static final String ID = "91330481XN4534679Q";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  @Test
  void jsonIsOneDocumentThatTheLibraryReads() {
    Cli.Run run = cli.run("explain", "--id", ID, "--format", "json");

    assertThat(run.exitCode()).isZero();
    Assessment read = AssessmentJson.of(RulePack.load("jiaxing315")).read(run.out());
    assertThat(read.findings()).extracting(f -> f.provision().id()).contains("2.3.1-b", "3.2-c");
    assertThat(run.err()).contains("虚构数据");
  }

  @Test
  void htmlIsAPageWithAnArticleForEachFinding() {
    Cli.Run run = cli.run("explain", "--id", ID, "--format=HTML", "--provision=3.2-c", "--lang=en");

    assertThat(run.out())
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .endsWith("</html>\n")
        .contains("<article class=\"guiju-finding\" lang=\"en\" data-provision=\"3.2-c\"")
        .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
        .contains("<h2>3.2-c satisfied", "aria-label=\"met\">+</span>", "<li lang=\"zh-CN\">");
    assertThat(run.out()).contains("<p class=\"note\">Note: made-up records</p>");
    assertThat(run.err()).contains("made-up records");
  }

  @Test
  void whatTheDataSaysIsEscaped() {
    Cli.Run run =
        cli.run(
            "explain",
            cli.file("rows.csv", Cli.HEADER, "E1,<script>alert('&')</script>,海宁市,6,100").toString(),
            "--map=" + cli.file("mapping.yaml", Cli.ENTERPRISES),
            "--as-of=2024-12-31",
            "--id=E1",
            "--format=html");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;")
        .doesNotContain("<script", "class=\"note\"");
  }

  @Test
  void anUnknownFormatIsRefusedWithThoseThereAre() {
    Cli.Run run = cli.run("explain", "--id", ID, "--format", "pdf", "--lang", "en");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("'pdf' is no format of this command. Give --format text, json");
  }

  @Test
  void whatWasReadTooLongAgoIsUnknownAndSaysSo() {
    String mapping = Cli.ENTERPRISES.replace("facts:", "readOn: 2023-11-01\n    facts:");
    for (String lang : List.of("zh", "en")) {
      Cli.Run run =
          cli.run(
              "explain",
              cli.file("rows.csv", Cli.HEADER, "E1,甲,海宁市,6,100").toString(),
              "--map=" + cli.file("mapping.yaml", mapping),
              "--as-of=2024-12-31",
              "--id=E1",
              "--provision=3.2-c",
              "--set=maxAgeOfFacts=365",
              "--lang=" + lang);
      assertThat(run.out())
          .contains(
              lang.equals("en") ? "last read on 2023-11-01, too long ago" : "最近读取于2023年11月1日,时间过久");
    }
  }
}

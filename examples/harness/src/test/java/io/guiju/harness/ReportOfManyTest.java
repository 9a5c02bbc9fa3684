package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.batch.BatchChecker;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.mapping.MappingReader;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Register;
import io.guiju.harness.records.Store;
import io.guiju.harness.report.Report;
import io.guiju.harness.result.FindingsAsked;
import io.guiju.harness.result.FindingsFormat;
import io.guiju.harness.result.Only;
import io.guiju.harness.result.ResultFolder;
import io.guiju.harness.result.ResultWriter;
import io.guiju.harness.result.RunLog;
import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of more records than a browser opens at once the page shows what they add up to. */
class ReportOfManyTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final Words WORDS = Words.in(Language.EN);
  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

  @TempDir Path folder;

  @Test
  void showsSumsWithoutAListAndSaysSo() throws Exception {
    ReportText page = new ReportText(checked(Report.MOST_RECORDS + 1));
    assertThat(page.parts("rows")).isEmpty();
    assertThat(page.parts("told")).isEmpty();
    assertThat(page.html())
        .contains("Beyond 50,000 records this page shows sums and no list", "id=\"table-near\"")
        .doesNotContain("id=\"filters\"", "class=\"open-list\"", "class=\"open-subject\"");
    assertThat(page.first("data-card=\"subjects\">.*\n<span class=\"number\">([0-9,]+)</span>"))
        .isEqualTo("2");
    assertThat(page.data().path("shares").path("bins").path(7).asInt()).isEqualTo(1);
  }

  @Test
  void listsAsManyAsThereMayBe() throws Exception {
    ReportText page = new ReportText(checked(Report.MOST_RECORDS));
    assertThat(page.parts("rows").get(0)).hasSize(2);
    assertThat(page.html()).contains("id=\"filters\"", "class=\"open-list\"");
  }

  /** The page of two enterprises, for a run that says how many it has. */
  private String checked(long records) throws Exception {
    Cli cli = new Cli(folder);
    Path rows = cli.file("rows.csv", Cli.HEADER, "E1,甲,海宁市,6,100", "E2,乙,平湖市,4,100");
    SourceFile written = SourceFile.at(cli.file("mapping.yaml", Cli.ENTERPRISES).toString());
    Mapping mapping = MappingReader.read(written, PACK);
    Settings settings = mapping.settings();
    Selection selection =
        new Selection(mapping, AS_OF, Selection.match(mapping, List.of(rows.toString()), null));
    Path out = folder.resolve("many");
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    try (ResultFolder result = new ResultFolder(out);
        Store store = new Store(result.work())) {
      Register read =
          new Reading(new Console(nowhere, nowhere, false), WORDS, 1).read(selection, PACK, store);
      Report report = new Report(result, store, PACK, WORDS, records, Only.ALL);
      FindingsAsked asked = new FindingsAsked(Set.of(FindingsFormat.CSV), Only.ALL);
      try (ResultWriter writer = new ResultWriter(result, store, out, PACK, WORDS, asked, report)) {
        BatchChecker.builder(settings.checker(PACK))
            .build()
            .run(read.facts(), AS_OF, one -> writer.explain(one.assessment()), writer::add);
        writer.finish(AS_OF, settings, read, null, log(written, selection), false);
      }
    }
    return Files.readString(out.resolve("report.html"));
  }

  private static RunLog log(SourceFile mapping, Selection selection) {
    return new RunLog(
        List.of(),
        "1",
        Language.EN,
        mapping,
        selection.inputs(),
        Instant.EPOCH,
        () -> Duration.ZERO,
        Map::of);
  }
}

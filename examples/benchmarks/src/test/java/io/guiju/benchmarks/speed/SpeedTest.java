package io.guiju.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.guiju.Outcome;
import io.guiju.benchmarks.byhand.EnterpriseReasons;
import io.guiju.benchmarks.byhand.Explained;
import io.guiju.pack.RulePack;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpeedTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final List<Sample> SAMPLES = Samples.make();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void who_takes_part_says_what_the_library_says(Entry entry) {
    assertThatCode(() -> Start.of(entry, PACK, SAMPLES)).doesNotThrowAnyException();
  }

  @Test
  void plain_java_gives_the_same_reasons() {
    Library library = Library.explained(PACK);
    EnterpriseReasons byHand = new EnterpriseReasons(PACK);
    for (Sample sample : SAMPLES) {
      List<Explained> explained = byHand.explain(sample.dossier(), Samples.AS_OF);
      Library.Result result = library.judge(sample);
      for (int i = 0; i < explained.size(); i++) {
        assertThat(explained.get(i).explanation())
            .as(explained.get(i).provision() + " of " + sample.records() + sample.complete())
            .isEqualTo(result.explanations().get(i));
      }
    }
  }

  @Test
  void the_records_reach_every_outcome() {
    Library library = Library.outcomes(PACK);
    Set<Outcome> reached = new HashSet<>();
    SAMPLES.forEach(sample -> reached.addAll(library.said(library.judge(sample)).values()));

    assertThat(reached)
        .containsExactlyInAnyOrder(
            Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE);
  }

  @Test
  void the_table_has_a_row_for_each_and_says_which_targets_are_met() throws IOException {
    StringWriter out = new StringWriter();
    Path table = folder.resolve("table.md");

    int exitCode = Speed.execute(new PrintWriter(out), "--short", "--out", table.toString());

    assertThat(exitCode).isZero();
    for (Entry entry : Entry.values()) {
      assertThat(Files.readString(table)).contains("| " + entry.label() + " | ");
    }
    for (MadeUp kind : MadeUp.KINDS) {
      assertThat(Files.readString(table)).contains("| " + kind.label() + ", by hand | ");
    }
    assertThat(Files.readString(table)).contains("| 10 provisions, session | ");
    assertThat(Files.readString(table)).containsPattern("outcomes to by hand \\| [\\d.]+ \\| at");
  }
}

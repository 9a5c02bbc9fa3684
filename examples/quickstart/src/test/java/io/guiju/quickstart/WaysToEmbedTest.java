package io.guiju.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Outcome;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.text.Explainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaysToEmbedTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final ComplianceChecker AS_PLANNED = ComplianceChecker.of(PACK);

  @Test
  void facts_are_the_same_whichever_way_they_come() {
    Facts own =
        OwnClasses.facts(
            new OwnClasses.Firm(
                "E1",
                "示例柔性电子有限公司",
                "330481",
                List.of(new OwnClasses.Account(2023, 480_000_000, 10_000_000_000L))));
    assertThat(outcome(AS_PLANNED, own, "3.2-c"))
        .isEqualTo(outcome(AS_PLANNED, JsonFacts.facts(PACK), "3.2-c"))
        .isEqualTo(outcome(AS_PLANNED, RecordFacts.facts(), "3.2-c"))
        .isEqualTo(Outcome.NOT_SATISFIED);
  }

  @Test
  void many_records_are_told_line_by_line_in_their_order() {
    Explainer explainer = Explainer.of(PACK, Language.EN);
    List<String> lines = new ArrayList<>();
    ManyRecords.check(
        AS_PLANNED,
        List.of(RecordFacts.facts(), JsonFacts.facts(PACK)).iterator(),
        LocalDate.of(2024, 12, 31),
        finding -> lines.add(ManyRecords.line(finding, explainer)));

    assertThat(lines)
        .filteredOn(line -> line.contains("3.2-c"))
        .hasSize(2)
        .allMatch(line -> line.contains("not satisfied") && line.contains("200,000.00 元"));
    assertThat(lines.get(0)).contains("示例柔性电子有限公司", "2.3.1-b");
  }

  @Test
  void a_host_sets_another_number() {
    assertThat(outcome(OwnParameters.generous(PACK), RecordFacts.facts(), "3.2-c"))
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_host_closes_an_open_list() {
    assertThat(outcome(AS_PLANNED, RecordFacts.facts(), "2.4.3-a")).isEqualTo(Outcome.UNDETERMINED);
    assertThat(outcome(OwnParameters.strict(PACK), RecordFacts.facts(), "2.4.3-a"))
        .isEqualTo(Outcome.NOT_SATISFIED);
  }

  @ParameterizedTest
  @CsvSource({"RecordFacts", "OwnClasses", "JsonFacts", "ManyRecords", "OwnParameters"})
  void the_code_in_the_readme_is_the_code_that_runs(String name) throws IOException {
    String source = Files.readString(Path.of("src/main/java/io/guiju/quickstart", name + ".java"));
    String shown =
        source
            .substring(source.indexOf("  // "), source.lastIndexOf("}\n"))
            .stripTrailing()
            .stripIndent();
    assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + shown + "\n```\n");
  }

  private static Outcome outcome(ComplianceChecker checker, Facts facts, String provision) {
    return checker.check(facts, LocalDate.of(2024, 12, 31)).findingsOf(provision).get(0).outcome();
  }
}

package io.guiju.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Source;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.pack.RulePack;
import io.guiju.type.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AssessmentPageTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");

  @Test
  void the_page_shows_what_is_written() throws IOException {
    Facts facts =
        Facts.builder()
            .add(new Enterprise("E1", "示例", new Place("330481")), Source.AUTHORITATIVE)
            .add(new AnnualFigures("E1", 2023, new BigDecimal("3400000.50"), null))
            .build();
    Assessment all = ComplianceChecker.of(PACK).check(facts, LocalDate.of(2024, 12, 31));
    Assessment one = new Assessment(all.pack(), all.version(), all.asOf(), all.findingsOf("3.2-c"));
    Path page = Path.of("..", "core", "docs", "assessment-json.md");
    String example =
        "```json\n" + RoundTrip.of(PACK, one).replace(PACK.digest(), "sha256:...") + "```";
    if ("write".equals(System.getProperty("guiju.golden"))) {
      String shown = Files.readString(page);
      int from = shown.indexOf("```json");
      int to = shown.indexOf("```", from + 3) + 3;
      Files.writeString(page, shown.substring(0, from) + example + shown.substring(to));
    }
    assertThat(Files.readString(page)).contains(example);
  }
}

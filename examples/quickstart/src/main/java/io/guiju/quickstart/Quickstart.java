package io.guiju.quickstart;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.text.Explainer;
import io.guiju.type.Place;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Facts in, one check, the explanation out. */
public final class Quickstart {
  private Quickstart() {}

  public static void main(String[] arguments) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    RulePack pack = RulePack.load("jiaxing315");
    ComplianceChecker checker = ComplianceChecker.of(pack);

    Facts facts =
        Facts.of(
            new Enterprise("E1", "示例柔性电子有限公司", new Place("330481")),
            new AnnualFigures("E1", 2023, new BigDecimal("3400000"), new BigDecimal("100000000")));
    Assessment assessment = checker.check(facts, LocalDate.of(2024, 12, 31));

    for (Language language : Language.values()) {
      Explainer explainer = Explainer.of(pack, language);
      assessment.findingsOf("3.2-c").forEach(f -> out.println(explainer.explain(f)));
    }
  }
}

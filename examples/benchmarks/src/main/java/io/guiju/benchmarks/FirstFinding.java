package io.guiju.benchmarks;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.pack.RulePack;
import io.guiju.type.Place;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A program that loads the pack, makes one check, and says how long both took: what {@link
 * ColdStart} runs in processes of its own.
 */
final class FirstFinding {
  private FirstFinding() {}

  /**
   * @param arguments {@code true} where a Drools session checks along
   */
  public static void main(String[] arguments) {
    boolean crossChecked = Boolean.parseBoolean(arguments[0]);
    long begun = System.nanoTime();
    RulePack pack = RulePack.load("jiaxing315");
    long loaded = System.nanoTime();
    Assessment assessment =
        ComplianceChecker.builder(pack)
            .crossCheck(crossChecked ? CrossCheck.always() : CrossCheck.never())
            .build()
            .check(Facts.of(records()), LocalDate.of(2024, 12, 31));
    String outcome = assessment.findingsOf("3.2-c").get(0).outcome().name();
    long found = System.nanoTime();
    System.out.println(outcome + " " + (loaded - begun) + " " + (found - loaded));
  }

  /** R&D expense of 6 % of revenue. */
  static Record[] records() {
    return new Record[] {
      new Enterprise("E1", "示例柔性电子有限公司", new Place("330481")),
      new AnnualFigures("E1", 2023, new BigDecimal("6000000"), new BigDecimal("100000000"))
    };
  }
}

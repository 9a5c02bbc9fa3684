package io.guiju.harness;

import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.progress.Tally;
import java.time.LocalDate;
import java.util.Iterator;

/**
 * Adds up what records contribute to the indicators of a plan.
 *
 * @param remainder what is to be said of records that were not read
 */
record TallyRun(ComplianceChecker checker, LocalDate asOf, Facts remainder) {
  private static final CrossCheck SOMETIMES = CrossCheck.sometimes();

  /**
   * @param progress told of each group of records
   */
  Tally of(Iterator<Facts> records, Runnable progress) {
    Tally tally = Tally.at(asOf).add(checker.contributions(remainder, asOf, false));
    for (long ordinal = 1; records.hasNext(); ordinal++) {
      tally.add(checker.contributions(records.next(), asOf, SOMETIMES.at(ordinal)));
      progress.run();
    }
    return tally;
  }
}

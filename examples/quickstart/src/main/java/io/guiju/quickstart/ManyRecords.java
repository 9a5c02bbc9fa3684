package io.guiju.quickstart;

import io.guiju.ComplianceChecker;
import io.guiju.Explanation;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.batch.BatchChecker;
import io.guiju.text.Explainer;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.Consumer;

/** A register, and what is said of each firm on one line. */
final class ManyRecords {
  private ManyRecords() {}

  // On two threads; the findings come in the order of the records.
  static void check(
      ComplianceChecker checker, Iterator<Facts> records, LocalDate asOf, Consumer<Finding> sink) {
    BatchChecker.builder(checker)
        .threads(2)
        .build()
        .run(records, asOf, assessment -> assessment.findings().forEach(sink));
  }

  // An explanation is derived whenever it is asked for: once is enough.
  static String line(Finding finding, Explainer explainer) {
    Explanation why = finding.explanation();
    return String.join(
        " | ",
        explainer.name(finding),
        finding.provision().id(),
        explainer.outcome(finding),
        explainer.grounds(finding, why),
        explainer.missing(finding, why),
        explainer.gap(why));
  }
}

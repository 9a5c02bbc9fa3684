package io.guiju.harness;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import java.time.LocalDate;
import java.util.Iterator;

/** Checks records once more, in step with a run that goes over the same ones. */
final class SecondRun {
  private static final CrossCheck SOMETIMES = CrossCheck.sometimes();

  private final ComplianceChecker checker;
  private final LocalDate asOf;
  private final Iterator<Facts> records;
  private long ordinal;

  SecondRun(ComplianceChecker checker, LocalDate asOf, Iterator<Facts> records) {
    this.checker = checker;
    this.asOf = asOf;
    this.records = records;
  }

  Assessment next() {
    return checker.check(records.next(), asOf, SOMETIMES.at(++ordinal));
  }
}

package io.guiju.service.check;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import java.time.LocalDate;

/** A request that was read: facts, the date and the checker with what was set. */
public record Prepared(Facts facts, LocalDate asOf, ComplianceChecker checker) {
  public Assessment check() {
    return checker.check(facts, asOf);
  }
}

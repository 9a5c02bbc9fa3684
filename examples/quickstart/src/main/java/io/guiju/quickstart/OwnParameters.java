package io.guiju.quickstart;

import io.guiju.ComplianceChecker;
import io.guiju.pack.RulePack;

/** What a host may decide otherwise, or decide where the plan leaves it open. */
final class OwnParameters {
  private OwnParameters() {}

  // The city gives priority from a lower share on.
  static ComplianceChecker generous(RulePack pack) {
    return ComplianceChecker.builder(pack).set("rdPriorityShare", "4.5 %").build();
  }

  // The city has decided that the titles which the plan names, with a list that ends in 等, are all.
  static ComplianceChecker strict(RulePack pack) {
    return ComplianceChecker.builder(pack).close("engineerBenchmarkTitles").build();
  }
}

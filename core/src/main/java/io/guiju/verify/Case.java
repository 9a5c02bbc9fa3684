package io.guiju.verify;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.pack.RulePack;
import io.guiju.type.FactKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A test case of a pack.
 *
 * @param provision the provision it is about
 * @param name what it shows, as a sentence
 * @param subject the fact whose finding is looked at
 * @param set parameters that a host has set
 * @param closed open lists that a host has closed
 * @param expected what the finding must be like
 * @param file the file that holds it, from the root of the module's resources
 * @param line the line on which it begins, from 1
 */
public record Case(
    String provision,
    String name,
    LocalDate asOf,
    Facts facts,
    FactKey subject,
    Map<String, List<String>> set,
    Set<String> closed,
    Expectation expected,
    String file,
    int line) {

  /** Checks the facts both ways and compares. */
  public CaseResult run(RulePack pack) {
    return run(pack, CrossCheck.always());
  }

  /** Checks the facts, both ways or directly alone, and compares. */
  public CaseResult run(RulePack pack, CrossCheck crossCheck) {
    ComplianceChecker.Builder builder = ComplianceChecker.builder(pack).crossCheck(crossCheck);
    set.forEach((id, value) -> builder.set(id, value.toArray(String[]::new)));
    closed.forEach(builder::close);
    Assessment assessment = builder.build().check(facts, asOf);
    for (Finding finding : assessment.findings()) {
      if (finding.provision().id().equals(provision) && finding.key().equals(subject)) {
        return new CaseResult(this, finding, expected.mismatch(finding));
      }
    }
    return new CaseResult(this, null, null);
  }

  /** The same about other facts. */
  public Case with(Facts others) {
    return new Case(provision, name, asOf, others, subject, set, closed, expected, file, line);
  }

  /** The same on another day. */
  public Case on(LocalDate day) {
    return new Case(provision, name, day, facts, subject, set, closed, expected, file, line);
  }

  @Override
  public String toString() {
    return provision + ": " + name;
  }
}

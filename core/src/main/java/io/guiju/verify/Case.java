package io.guiju.verify;

import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.pack.RulePack;
import io.guiju.progress.Progress;
import io.guiju.type.FactKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A test case of a pack.
 *
 * @param provision the provision it is about
 * @param name what it shows, as a sentence
 * @param subject the fact whose finding is looked at; null where it is about a target or a duty
 * @param set parameters that a host has set
 * @param closed open lists that a host has closed
 * @param expected what the finding, or where the provision stands, must be like
 * @param file the file that holds it, from the root of the module's resources
 * @param line the line on which it begins, from 1
 */
public record Case(
    String provision,
    String name,
    LocalDate asOf,
    Facts facts,
    @Nullable FactKey subject,
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
    ComplianceChecker checker = builder.build();
    if (expected instanceof ProgressExpectation progress) {
      Progress found = checker.progress(facts, asOf).of(provision);
      return new CaseResult(this, null, found, found == null ? null : progress.mismatch(found));
    }
    for (Finding finding : checker.check(facts, asOf).findingsOf(provision)) {
      if (finding.key().equals(subject) && expected instanceof FindingExpectation wanted) {
        return new CaseResult(this, finding, null, wanted.mismatch(finding));
      }
    }
    return new CaseResult(this, null, null, null);
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

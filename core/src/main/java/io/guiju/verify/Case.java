package io.guiju.verify;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.MissingFact;
import io.guiju.Outcome;
import io.guiju.pack.RulePack;
import io.guiju.type.FactKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A test case of a pack.
 *
 * @param provision the provision it is about
 * @param name what it shows, as a sentence
 * @param subject the fact whose finding is looked at
 * @param set parameters that a host has set
 * @param closed open lists that a host has closed
 * @param expected the outcome
 * @param missing what a finding must name as missing; null where the case does not say
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
    Outcome expected,
    @Nullable Set<String> missing,
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
        return compare(finding);
      }
    }
    return new CaseResult(this, null, "no finding about " + subject);
  }

  private CaseResult compare(Finding finding) {
    if (finding.outcome() != expected) {
      return new CaseResult(
          this,
          finding,
          "expected " + expected + ", found " + finding.outcome() + " " + why(finding));
    }
    Set<String> found = missing(finding);
    if (missing != null && !missing.equals(found)) {
      return new CaseResult(this, finding, "expected missing " + missing + ", found " + found);
    }
    return new CaseResult(this, finding, null);
  }

  /** What a finding names as missing, as cases write it; sorted. */
  public static SortedSet<String> missing(Finding finding) {
    return finding.explanation().missing().stream()
        .map(Case::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String why(Finding finding) {
    return finding.explanation().grounds() + " " + finding.explanation().faults();
  }

  /** As cases write it: a term, a type of fact or a parameter. */
  private static String name(MissingFact missing) {
    if (missing instanceof MissingFact.MissingTerm term) {
      return term.term().toString();
    } else if (missing instanceof MissingFact.NoValue share) {
      return share.term().toString();
    } else if (missing instanceof MissingFact.MissingRecord fact) {
      return fact.type().name();
    } else if (missing instanceof MissingFact.UnsetParameter unset) {
      return unset.parameter().id();
    }
    return ((MissingFact.OutsideOpenList) missing).parameter().id();
  }

  @Override
  public String toString() {
    return provision + ": " + name;
  }
}

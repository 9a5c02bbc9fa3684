package io.guiju.harness;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Listing;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.type.FactKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The findings about subjects, and those shown for them as well. */
record SubjectFindings(ComplianceChecker checker, LocalDate asOf) {
  /**
   * The findings of one provision, or of all; those about the subjects themselves first.
   *
   * @throws Failure if it does not speak of such subjects, or nothing is said of them
   */
  List<Finding> about(Map<FactKey, Facts> called, @Nullable Provision only) {
    List<Finding> findings = new ArrayList<>();
    called.forEach(
        (key, facts) ->
            checker.check(facts, asOf).findingsFor(key).stream()
                .filter(finding -> !isAmong(findings, finding))
                .forEach(findings::add));
    findings.sort(Comparator.comparing(finding -> !called.containsKey(finding.key())));
    List<Finding> wanted =
        findings.stream().filter(f -> only == null || f.provision().equals(only)).toList();
    if (wanted.isEmpty()) {
      throw nothingToSay(called, findings, only);
    }
    return wanted;
  }

  private Failure nothingToSay(
      Map<FactKey, Facts> called, List<Finding> findings, @Nullable Provision only) {
    RulePack pack = checker.pack();
    String id = called.keySet().iterator().next().id();
    if (only == null || findings.isEmpty()) {
      return Subjects.unspoken(id, called, pack);
    }
    Set<String> others = new LinkedHashSet<>();
    findings.forEach(finding -> others.add(finding.provision().id()));
    return Failure.wrong(
        "explain.notOf",
        only.id(),
        pack.vocabulary().label(only.subject()),
        id,
        Subjects.labels(pack, called),
        Listing.of(others));
  }

  private static boolean isAmong(List<Finding> findings, Finding finding) {
    return findings.stream()
        .anyMatch(
            other ->
                other.provision().equals(finding.provision()) && other.key().equals(finding.key()));
  }
}

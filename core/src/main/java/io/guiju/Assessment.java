package io.guiju;

import io.guiju.internal.FindingList;
import io.guiju.type.FactKey;
import java.time.LocalDate;
import java.util.List;

/**
 * The findings of one check.
 *
 * @param pack the id of the pack
 * @param version the version of the pack
 * @param asOf the date of the check
 * @param findings in the order of the plan, then of the subjects' keys
 */
public record Assessment(String pack, String version, LocalDate asOf, List<Finding> findings) {
  public Assessment {
    findings = findings instanceof FindingList ? findings : List.copyOf(findings);
  }

  /** The findings of one provision; none where no subject or no such provision is there. */
  public List<Finding> findingsOf(String provision) {
    return findings.stream().filter(f -> f.provision().id().equals(provision)).toList();
  }

  /** The findings about a subject, and those shown for it as well. */
  public List<Finding> findingsFor(FactKey subject) {
    return findings.stream()
        .filter(
            finding ->
                finding.key().equals(subject)
                    || subject.type().equals(finding.provision().shownFor())
                        && finding.explanation().shownFor().contains(subject))
        .toList();
  }
}

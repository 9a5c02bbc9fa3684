package io.guiju.harness.result;

import io.guiju.Assessment;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many findings of each provision have each outcome. */
public final class Counts {
  private final Map<Provision, long[]> byProvision = new LinkedHashMap<>();

  public Counts(RulePack pack) {
    pack.entitlements().forEach(p -> byProvision.put(p, new long[Outcome.values().length]));
  }

  public void add(Assessment assessment) {
    for (Finding finding : assessment.findings()) {
      byProvision.get(finding.provision())[finding.outcome().ordinal()]++;
    }
  }

  public long of(Provision provision, Outcome outcome) {
    return byProvision.get(provision)[outcome.ordinal()];
  }

  /** All findings of a provision. */
  long of(Provision provision) {
    return Arrays.stream(byProvision.get(provision)).sum();
  }

  /** All findings. */
  long all() {
    return byProvision.values().stream().flatMapToLong(Arrays::stream).sum();
  }

  public long of(Outcome outcome) {
    return byProvision.values().stream().mapToLong(counts -> counts[outcome.ordinal()]).sum();
  }
}

package io.guiju.harness.result;

import io.guiju.Assessment;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many findings of each provision have each outcome. */
public final class Counts {
  private final Map<Provision, long[]> byProvision = new LinkedHashMap<>();

  public Counts(RulePack pack) {
    this(pack, null);
  }

  /**
   * @param written what {@link #write} gave; null for none
   */
  Counts(RulePack pack, @Nullable String written) {
    pack.entitlements().forEach(p -> byProvision.put(p, new long[Outcome.values().length]));
    Iterator<Long> numbers =
        written == null
            ? Collections.emptyIterator()
            : Pattern.compile(" ").splitAsStream(written).map(Long::valueOf).iterator();
    for (long[] counts : byProvision.values()) {
      for (int i = 0; i < counts.length && numbers.hasNext(); i++) {
        counts[i] = numbers.next();
      }
    }
  }

  /** In one text, for the same pack. */
  String write() {
    return byProvision.values().stream()
        .flatMapToLong(Arrays::stream)
        .mapToObj(Long::toString)
        .collect(Collectors.joining(" "));
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
  public long all() {
    return byProvision.values().stream().flatMapToLong(Arrays::stream).sum();
  }

  public long of(Outcome outcome) {
    return byProvision.values().stream().mapToLong(counts -> counts[outcome.ordinal()]).sum();
  }
}

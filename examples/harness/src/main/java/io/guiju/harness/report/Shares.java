package io.guiju.harness.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.Ground;
import io.guiju.Operator;
import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.pack.Text;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the R&D share of revenue is spread over enterprises, and who is just below the limit. */
final class Shares {
  /** Somebody below the limit, and nothing else is against them. */
  record Near(String id, String name, String district, String missing, String share, Text gap) {}

  private static final String TERM = "rdShareOfRevenue";
  private static final Text UNSAID = new Text("", "");

  /** Half a percent each; the last takes all that is higher. */
  static final int BINS = 31;

  private static final BigDecimal BINS_IN_ONE = BigDecimal.valueOf(200);
  private static final Comparator<Near> ORDER =
      Comparator.<Near, Ratio>comparing(near -> ratio(near.missing)).thenComparing(Near::id);

  private final Both words;
  private final Set<String> provisions;
  @JsonProperty private final long[] bins;
  @JsonProperty private long unknown;
  @JsonProperty private @Nullable String limit;
  @JsonProperty private boolean inclusive;
  @JsonProperty private @Nullable String provision;
  @JsonProperty private final Top<Near> near;

  Shares(RulePack pack, Both words, @Nullable Kept kept) {
    this.words = words;
    this.provisions =
        pack.entitlements().stream()
            .filter(
                provision ->
                    pack.rulesOf(provision).stream()
                        .flatMap(rule -> rule.terms().stream())
                        .anyMatch(term -> term.name().equals(TERM)))
            .map(Provision::id)
            .collect(Collectors.toSet());
    this.bins = kept == null ? new long[BINS] : kept.bins;
    this.near = new Top<>(ORDER, kept == null ? List.of() : kept.near);
    if (kept != null) {
      unknown = kept.unknown;
      limit = kept.limit;
      inclusive = kept.inclusive;
      provision = kept.provision;
    }
  }

  /** What was written of it. */
  record Kept(
      long[] bins,
      long unknown,
      @Nullable String limit,
      boolean inclusive,
      @Nullable String provision,
      List<Near> near) {}

  /** A finding with the ground that compares the share; null where none does. */
  record Seen(Finding finding, Explanation why, Ground.@Nullable Comparison ground) {}

  /**
   * What a finding says of the share, or null where its provision has no use for it. Thread-safe.
   */
  @Nullable Seen seen(Finding finding) {
    if (!provisions.contains(finding.provision().id())) {
      return null;
    }
    Explanation why = finding.explanation();
    for (Ground ground : why.grounds()) {
      if (ground instanceof Ground.Comparison share && share.term().name().equals(TERM)) {
        return new Seen(finding, why, share);
      }
    }
    return new Seen(finding, why, null);
  }

  /** Counts a subject by what was seen of its share. */
  void add(Seen seen, String name, String district) {
    Ground.Comparison ground = seen.ground;
    Finding finding = seen.finding;
    if (ground != null && ground.limit() instanceof Ratio against) {
      provision = finding.provision().id();
      limit = against.toString();
      inclusive = ground.operator() == Operator.AT_LEAST;
      if (ground.observed() instanceof Ratio share) {
        bins[bin(share)]++;
        if (finding.outcome() == Outcome.NOT_SATISFIED && isAlone(ground, seen.why)) {
          near(seen, share, against.minus(share), name, district);
        }
        return;
      }
    }
    unknown += finding.outcome() == Outcome.UNDETERMINED ? 1 : 0;
  }

  private static boolean isAlone(Ground.Comparison failed, Explanation why) {
    for (Ground ground : why.grounds()) {
      if (ground.truth() != Truth.TRUE && !ground.equals(failed)) {
        return false;
      }
    }
    return true;
  }

  /** Puts into words what is kept, and nothing else. */
  private void near(Seen seen, Ratio share, Ratio missing, String name, String district) {
    String id = seen.finding.key().id();
    Near unsaid = new Near(id, name, district, missing.toString(), percent(share), UNSAID);
    if (near.takes(unsaid)) {
      Text gap = words.explain(explainer -> explainer.gap(seen.why));
      near.add(new Near(id, name, district, unsaid.missing, unsaid.share, gap));
    }
  }

  /** Cut and not rounded, so that what is below a limit never reads as if it reached it. */
  private static String percent(Ratio share) {
    BigDecimal cut = share.times(BigDecimal.valueOf(100)).rounded(4, RoundingMode.FLOOR);
    return cut.setScale(Math.max(2, cut.stripTrailingZeros().scale())).toPlainString() + "%";
  }

  /** A limit that has to be exceeded belongs to the bin below it, one that is enough above. */
  private int bin(Ratio share) {
    Ratio bins = share.times(BINS_IN_ONE);
    int bin =
        inclusive
            ? bins.rounded(0, RoundingMode.FLOOR).min(BigDecimal.valueOf(BINS)).intValue()
            : bins.rounded(0, RoundingMode.CEILING).min(BigDecimal.valueOf(BINS)).intValue() - 1;
    return Math.max(0, Math.min(bin, BINS - 1));
  }

  static Ratio ratio(String written) {
    int slash = written.indexOf('/');
    return Ratio.of(new BigDecimal(written.substring(0, slash)))
        .dividedBy(new BigDecimal(written.substring(slash + 1)));
  }

  boolean isEmpty() {
    return limit == null;
  }

  long[] bins() {
    return bins;
  }

  long unknown() {
    return unknown;
  }

  boolean inclusive() {
    return inclusive;
  }

  Ratio limit() {
    return ratio(Objects.requireNonNull(limit));
  }

  String provision() {
    return Objects.requireNonNull(provision);
  }

  List<Near> near() {
    return near.items();
  }
}

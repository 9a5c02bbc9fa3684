package io.guiju.harness.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.guiju.Change;
import io.guiju.Finding;
import io.guiju.Gap;
import io.guiju.Outcome;
import io.guiju.pack.Text;
import io.guiju.text.Page;
import io.guiju.type.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who would gain how much by a single change, and which provisions are one change away. */
final class Gains {
  /**
   * One change that is enough for several provisions.
   *
   * @param size how large it is against the value that is enough, as a fraction; empty for what has
   *     no size
   */
  record Gain(
      String type,
      String id,
      String name,
      String district,
      Text change,
      List<String> provisions,
      String size) {
    private Gain in(Text words) {
      return new Gain(type, id, name, district, words, provisions, size);
    }
  }

  private static final Text UNSAID = new Text("", "");

  private static final Comparator<Gain> ORDER =
      Comparator.<Gain>comparingInt(gain -> -gain.provisions.size())
          .thenComparing(gain -> gain.size.isEmpty())
          .thenComparing(Gains::sizeOf)
          .thenComparing(Gain::type)
          .thenComparing(Gain::id);

  @JsonProperty private final Top<Gain> most;
  @JsonProperty private final Map<String, Long> oneStep;

  /** What was written of it. */
  record Kept(List<Gain> most, Map<String, Long> oneStep) {}

  Gains(@Nullable Kept kept) {
    most = new Top<>(ORDER, kept == null ? List.of() : kept.most);
    oneStep = new TreeMap<>(kept == null ? Map.of() : kept.oneStep);
  }

  /** Whether a single change is enough to satisfy what is not satisfied. */
  static boolean isOneStep(Finding finding) {
    return finding.outcome() == Outcome.NOT_SATISFIED
        && !finding.ways().changes().isEmpty()
        && finding.ways().changes().get(0).size() == 1;
  }

  void add(Subject subject, String district, Both words) {
    Map<Object, List<Finding>> byChange = new LinkedHashMap<>();
    for (Finding finding : subject.findings()) {
      if (isOneStep(finding)) {
        oneStep.merge(finding.provision().id(), 1L, Long::sum);
        // A ladder says how to climb it, and not what is one change away.
        if (finding.ladder() == null) {
          byChange.computeIfAbsent(sameness(change(finding)), c -> new ArrayList<>()).add(finding);
        }
      }
    }
    byChange.values().stream()
        .map(findings -> gain(subject, district, findings))
        .min(ORDER)
        .filter(most::takes)
        .ifPresent(gain -> most.add(gain.in(sentence(subject, gain, words))));
  }

  private static Change change(Finding finding) {
    return finding.ways().changes().get(0).get(0);
  }

  /** The same step for several provisions, each of which may ask for it in its own words. */
  private static Object sameness(Change change) {
    if (change instanceof Change.TermChange term) {
      return List.of(term.fact(), term.term(), term.to());
    }
    Change.NewFact made = (Change.NewFact) change;
    return List.of(made.type(), made.values());
  }

  private static Gain gain(Subject subject, String district, List<Finding> findings) {
    return new Gain(
        subject.key().type().name(),
        subject.key().id(),
        subject.name(),
        district,
        UNSAID,
        findings.stream().map(finding -> finding.provision().id()).toList(),
        size(change(findings.get(0))));
  }

  private static Text sentence(Subject subject, Gain gain, Both words) {
    return subject.findings().stream()
        .filter(finding -> finding.provision().id().equals(gain.provisions.get(0)))
        .map(finding -> words.explain(explainer -> sentence(explainer.page(finding))))
        .findFirst()
        .orElse(UNSAID);
  }

  /** What the page of a finding says would change it, the smallest way first. */
  private static String sentence(Page page) {
    return page.blocks().stream()
        .filter(block -> block.name().equals("changes"))
        .map(block -> block.items().get(0).text())
        .findFirst()
        .orElse("");
  }

  private static String size(Change change) {
    if (change instanceof Change.TermChange term && term.gap() != null) {
      Gap gap = term.gap();
      Ratio size = gap.bound() == null ? null : gap.amount().dividedBy(gap.bound());
      return size == null ? "" : size.toString();
    }
    return "";
  }

  private static Ratio sizeOf(Gain gain) {
    return gain.size.isEmpty() ? Shares.ratio("0/1") : Shares.ratio(gain.size);
  }

  List<Gain> most() {
    return most.items();
  }

  /** Of how many subjects a provision is one change away. */
  long oneStep(String provision) {
    return oneStep.getOrDefault(provision, 0L);
  }

  long oneStep() {
    return oneStep.values().stream().mapToLong(Long::longValue).sum();
  }
}

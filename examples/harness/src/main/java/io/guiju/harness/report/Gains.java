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
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who is one step away from how much: one amount or one date short of what would be satisfied. */
final class Gains {
  /**
   * One step that is enough for several provisions.
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

  /**
   * Whether what is not satisfied lacks one amount or one date and nothing else. A title to be won
   * or a project to be begun is no step but a road, and a ladder says by itself how to climb it.
   */
  static boolean isOneStep(Finding finding) {
    return step(finding) != null;
  }

  private static Change.@Nullable TermChange step(Finding finding) {
    if (finding.outcome() != Outcome.NOT_SATISFIED || finding.ladder() != null) {
      return null;
    }
    List<List<Change>> ways = finding.ways().changes();
    return !ways.isEmpty()
            && ways.get(0).size() == 1
            && ways.get(0).get(0) instanceof Change.TermChange term
            && term.gap() != null
        ? term
        : null;
  }

  void add(Subject subject, String district, Both words) {
    Map<Object, List<Finding>> byChange = new LinkedHashMap<>();
    for (Finding finding : subject.findings()) {
      Change.TermChange step = step(finding);
      if (step != null) {
        oneStep.merge(finding.provision().id(), 1L, Long::sum);
        byChange.computeIfAbsent(sameness(step), c -> new ArrayList<>()).add(finding);
      }
    }
    byChange.values().stream()
        .map(findings -> gain(subject, district, findings))
        .min(ORDER)
        .filter(most::takes)
        .ifPresent(gain -> most.add(gain.in(sentence(subject, gain, words))));
  }

  /** The same step for several provisions, each of which may ask for it in its own words. */
  private static Object sameness(Change.TermChange step) {
    return List.of(step.fact(), step.term(), step.to());
  }

  private static Gain gain(Subject subject, String district, List<Finding> findings) {
    return new Gain(
        subject.key().type().name(),
        subject.key().id(),
        subject.name(),
        district,
        UNSAID,
        findings.stream().map(finding -> finding.provision().id()).toList(),
        size(findings.get(0)));
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

  private static String size(Finding finding) {
    Gap gap = Objects.requireNonNull(Objects.requireNonNull(step(finding)).gap());
    Ratio size = gap.bound() == null ? null : gap.amount().dividedBy(gap.bound());
    return size == null ? "" : size.toString();
  }

  private static Ratio sizeOf(Gain gain) {
    return gain.size.isEmpty() ? Shares.ratio("0/1") : Shares.ratio(gain.size);
  }

  List<Gain> most() {
    return most.items();
  }

  /** Of how many subjects a provision is one step away. */
  long oneStep(String provision) {
    return oneStep.getOrDefault(provision, 0L);
  }

  long oneStep() {
    return oneStep.values().stream().mapToLong(Long::longValue).sum();
  }
}

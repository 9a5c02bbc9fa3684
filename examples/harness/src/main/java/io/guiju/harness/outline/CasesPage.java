package io.guiju.harness.outline;

import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Words;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.pack.Section;
import io.guiju.text.Explainer;
import io.guiju.verify.Case;
import io.guiju.verify.CaseResult;
import io.guiju.verify.Mismatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** How the cases of a pack went: a line for each section, and why those failed that did. */
public final class CasesPage {
  private final RulePack pack;
  private final Words words;
  private final Explainer explainer;

  public CasesPage(RulePack pack, Words words) {
    this.pack = pack;
    this.words = words;
    this.explainer = Explainer.of(pack, words.language());
  }

  public String title() {
    return words.say("test.title", pack.instrument(), pack.id(), pack.version()) + "\n";
  }

  public Section sectionOf(Case test) {
    return Objects.requireNonNull(pack.provision(test.provision())).citation().section();
  }

  public List<String> section(Section section, List<CaseResult> results) {
    List<CaseResult> failed = results.stream().filter(result -> !result.passed()).toList();
    String key = results.isEmpty() ? "test.none" : failed.isEmpty() ? "test.passed" : "test.failed";
    List<String> lines = new ArrayList<>();
    lines.add(words.say(key, section.id(), section.heading(), results.size(), failed.size()));
    failed.forEach(result -> lines.addAll(failure(result)));
    return lines;
  }

  private List<String> failure(CaseResult result) {
    Case test = result.ofCase();
    Finding finding = result.finding();
    List<String> lines = new ArrayList<>();
    lines.add("  " + words.say("test.failure", test.provision(), test.name()));
    lines.add("      " + words.say("test.place", test.file(), test.line()));
    if (finding == null && result.progress() == null) {
      lines.add("      " + words.say("test.noFinding", Objects.requireNonNull(test.subject())));
      return lines;
    }
    Mismatch mismatch = Objects.requireNonNull(result.mismatch());
    lines.add("      " + said(mismatch));
    if (finding == null) {
      return lines;
    }
    Explanation why = finding.explanation();
    add(lines, "test.grounds", explainer.grounds(finding, why));
    add(lines, "test.lacks", explainer.missing(finding, why));
    return lines;
  }

  private String said(Mismatch mismatch) {
    return words.say(
        "test." + mismatch.what(),
        said(mismatch, mismatch.expected()),
        said(mismatch, mismatch.found()));
  }

  /** An outcome by its name, all else as cases write it. */
  private String said(Mismatch mismatch, List<String> values) {
    return mismatch.what() == Mismatch.What.OUTCOME
        ? explainer.outcome(Outcome.valueOf(values.get(0)))
        : names(values);
  }

  private void add(List<String> lines, String key, String said) {
    if (!said.isEmpty()) {
      lines.add("      " + words.say(key, said));
    }
  }

  private String names(List<String> names) {
    return names.isEmpty() ? words.say("test.nothing") : words.say("plain", Listing.of(names));
  }

  /** Which of the provisions have no case; last, how many passed. */
  public List<String> end(List<Provision> asked, List<CaseResult> results) {
    Set<String> tested =
        results.stream().map(r -> r.ofCase().provision()).collect(Collectors.toSet());
    List<String> untested =
        asked.stream().map(Provision::id).filter(id -> !tested.contains(id)).toList();
    long passed = results.stream().filter(CaseResult::passed).count();
    List<String> lines = new ArrayList<>(List.of(""));
    if (!untested.isEmpty()) {
      lines.add(words.say("test.untested", Listing.of(untested)));
    }
    lines.add(words.say("test.totals", results.size(), passed, results.size() - passed));
    return lines;
  }
}

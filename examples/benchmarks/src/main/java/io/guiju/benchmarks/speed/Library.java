package io.guiju.benchmarks.speed;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.pack.RulePack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** This library: outcomes alone, each with its explanation, and cross-checked by a session. */
final class Library implements Contender {
  /** Findings, and what was derived of them while it was timed. */
  record Result(Assessment assessment, List<Explanation> explanations) {}

  private static final CrossCheck NOW_AND_THEN = CrossCheck.oneIn(1_000);

  private final ComplianceChecker checker;
  private final CrossCheck crossCheck;
  private final boolean explains;
  private final AtomicLong ordinal = new AtomicLong();

  private Library(RulePack pack, CrossCheck crossCheck, boolean explains) {
    this.checker = ComplianceChecker.builder(pack).crossCheck(CrossCheck.never()).build();
    this.crossCheck = crossCheck;
    this.explains = explains;
  }

  static Library outcomes(RulePack pack) {
    return new Library(pack, CrossCheck.never(), false);
  }

  static Library explained(RulePack pack) {
    return new Library(pack, CrossCheck.never(), true);
  }

  static Library crossChecked(RulePack pack) {
    return new Library(pack, CrossCheck.always(), false);
  }

  static Library crossCheckedNowAndThen(RulePack pack) {
    return new Library(pack, NOW_AND_THEN, false);
  }

  static Library explainedCrossCheckedNowAndThen(RulePack pack) {
    return new Library(pack, NOW_AND_THEN, true);
  }

  @Override
  public Result judge(Sample sample) {
    // Without any cross-check threads share nothing, as in a run of a batch.
    boolean crossChecked = crossCheck.at(1) && crossCheck.at(ordinal.incrementAndGet());
    Assessment assessment = checker.check(sample.facts(), Samples.AS_OF, crossChecked);
    List<Explanation> explanations = List.of();
    if (explains) {
      explanations = new ArrayList<>(assessment.findings().size());
      for (Finding finding : assessment.findings()) {
        explanations.add(finding.explanation());
      }
    }
    return new Result(assessment, explanations);
  }

  @Override
  public void doSeldom(Sample sample) {
    if (crossCheck == NOW_AND_THEN) {
      checker.check(sample.facts(), Samples.AS_OF, true);
    }
  }

  @Override
  public Map<String, Outcome> said(Object result) {
    Map<String, Outcome> said = new LinkedHashMap<>();
    for (Finding finding : ((Result) result).assessment().findings()) {
      said.put(finding.provision().id(), finding.outcome());
    }
    return said;
  }
}

package io.guiju.internal;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Fault;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.direct.Verdict;
import io.guiju.internal.network.Fired;
import io.guiju.internal.network.Network;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.pack.Parameters;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges directly, and holds every judgement against a Drools session as often as it is told. */
public final class DefaultComplianceChecker implements ComplianceChecker {
  private static final Logger LOG = LoggerFactory.getLogger(DefaultComplianceChecker.class);

  private record Dated(LocalDate asOf, Object parameters) {}

  private final DefaultRulePack pack;
  private final Parameters parameters;
  private final CrossCheck crossCheck;
  private final DirectEvaluator direct;
  private final Network network;
  private final AtomicLong assessments = new AtomicLong();
  private volatile Dated latest;

  public DefaultComplianceChecker(RulePack pack, Parameters parameters, CrossCheck crossCheck) {
    this.pack = (DefaultRulePack) pack;
    this.parameters = parameters;
    this.crossCheck = crossCheck;
    this.direct = new DirectEvaluator(this.pack);
    this.network = this.pack.network();
    this.latest = dated(pack.scope().from());
  }

  @Override
  public RulePack pack() {
    return pack;
  }

  @Override
  public Assessment check(Facts facts, LocalDate asOf) {
    return check(facts, asOf, crossCheck.at(assessments.incrementAndGet()));
  }

  @Override
  public Assessment check(Facts facts, LocalDate asOf, boolean crossChecked) {
    Object dated = parametersAsOf(asOf);
    List<Finding> findings = new ArrayList<>();
    Fired fired = crossChecked ? network.fire(facts, dated) : (rule, subject) -> null;
    for (Provision provision : pack.provisions()) {
      for (Object subject : facts.of(provision.subject().type())) {
        Verdict judged = direct.judge(provision, facts, asOf, dated, subject);
        Verdict verdict = compared(judged, fired, subject);
        findings.add(
            new DefaultFinding(
                provision,
                subject,
                facts.keyOf(subject),
                asOf,
                verdict.outcome(),
                () -> direct.explain(provision, facts, asOf, dated, subject, verdict)));
      }
    }
    LOG.debug("{} findings as of {}, cross-checked: {}", findings.size(), asOf, crossChecked);
    return new Assessment(pack.id(), pack.version(), asOf, findings);
  }

  /** The verdict, or an error where a rule fired that is false, or did not though it is true. */
  private static Verdict compared(Verdict verdict, Fired fired, Object subject) {
    Set<Fault> faults = new LinkedHashSet<>(verdict.faults());
    verdict
        .rules()
        .forEach(
            (rule, truth) -> {
              Boolean hasFired = fired.fired(rule, subject);
              if (hasFired != null && truth != Truth.UNKNOWN && hasFired != (truth == Truth.TRUE)) {
                faults.add(new Fault.Disagreement(rule.name(), truth, hasFired));
              }
            });
    return faults.isEmpty() ? verdict : new Verdict(Outcome.ERROR, verdict.rules(), faults);
  }

  private Object parametersAsOf(LocalDate asOf) {
    Dated known = latest;
    if (!known.asOf().equals(asOf)) {
      known = dated(asOf);
      latest = known;
    }
    return known.parameters();
  }

  private Dated dated(LocalDate asOf) {
    return new Dated(asOf, parameters.asOf(asOf));
  }
}

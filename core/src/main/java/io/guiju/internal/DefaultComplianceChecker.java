package io.guiju.internal;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Explanation;
import io.guiju.Facts;
import io.guiju.Fault;
import io.guiju.Finding;
import io.guiju.Ladder;
import io.guiju.Outcome;
import io.guiju.Ways;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.direct.Verdict;
import io.guiju.internal.network.Network;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.ways.Climb;
import io.guiju.internal.ways.WaysFinder;
import io.guiju.pack.Effect;
import io.guiju.pack.Parameters;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.type.FactKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private final WaysFinder ways;
  private final Network network;
  private final AtomicLong assessments = new AtomicLong();
  private volatile Dated latest;

  public DefaultComplianceChecker(RulePack pack, Parameters parameters, CrossCheck crossCheck) {
    this.pack = (DefaultRulePack) pack;
    this.parameters = parameters;
    this.crossCheck = crossCheck;
    this.direct = new DirectEvaluator(this.pack, parameters);
    this.ways = new WaysFinder(this.pack, parameters, direct);
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
    List<Judged> judgements = new ArrayList<>();
    for (Provision provision : pack.provisions()) {
      for (Object subject : facts.of(provision.subject().type())) {
        Verdict verdict = judged(provision, facts, asOf, dated, subject);
        judgements.add(new Judged(provision, subject, verdict));
      }
    }
    if (crossChecked) {
      judgements.replaceAll(new Comparison(judgements, network.fire(facts, dated))::compare);
    }
    List<Finding> findings =
        judgements.stream().map(judgement -> finding(judgement, facts, asOf, dated)).toList();
    LOG.debug("{} findings as of {}, cross-checked: {}", findings.size(), asOf, crossChecked);
    return new Assessment(pack.id(), pack.version(), asOf, findings);
  }

  @Override
  public Ladder ladder(Facts facts, LocalDate asOf, FactKey subject, String id) {
    Provision provision = pack.provision(id);
    Object fact = facts.find(subject);
    if (provision == null
        || provision.effect().kind() != Effect.Kind.PLACEMENT
        || provision.subject() != subject.type()
        || fact == null) {
      throw new IllegalArgumentException(
          "There is no ladder '" + id + "' for " + subject + " among these facts");
    }
    return new Climb(pack, direct, ways, asOf, parametersAsOf(asOf)).of(provision, facts, fact);
  }

  private Finding finding(Judged judgement, Facts facts, LocalDate asOf, Object dated) {
    return new DefaultFinding(
        judgement.provision(),
        judgement.subject(),
        facts.keyOf(judgement.subject()),
        asOf,
        judgement.verdict().outcome(),
        () -> explained(judgement, facts, asOf, dated),
        () -> ways(judgement, facts, asOf, dated));
  }

  /** A fact that cannot even be read makes an error of its own findings alone. */
  private Verdict judged(
      Provision provision, Facts facts, LocalDate asOf, Object dated, Object subject) {
    try {
      return direct.judge(provision, facts, asOf, dated, subject);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      Fault fault =
          new Fault.TermFailed(provision.id(), subject.getClass().getName(), e.toString());
      return new Verdict(Outcome.ERROR, Map.of(), Set.of(fault));
    }
  }

  private Explanation explained(Judged judgement, Facts facts, LocalDate asOf, Object dated) {
    Verdict verdict = judgement.verdict();
    try {
      Explanation explanation =
          direct.explain(judgement.provision(), facts, asOf, dated, judgement.subject(), verdict);
      return verdict.outcome() == Outcome.UNDETERMINED
          ? explanation.lacking(
              ways.missing(judgement.provision(), facts, dated, judgement.subject()))
          : explanation;
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      List<Fault> faults = List.copyOf(verdict.faults());
      return new Explanation(List.of(), List.of(), List.of(), faults, List.of());
    }
  }

  private Ways ways(Judged judgement, Facts facts, LocalDate asOf, Object dated) {
    Outcome outcome = judgement.verdict().outcome();
    return ways.find(judgement.provision(), facts, asOf, dated, judgement.subject(), outcome);
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

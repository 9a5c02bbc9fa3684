package io.guiju.internal;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Fault;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.direct.Verdict;
import io.guiju.internal.network.Fired;
import io.guiju.internal.network.Network;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.ways.WaysFinder;
import io.guiju.pack.Parameters;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.progress.Contribution;
import io.guiju.progress.Scoreboard;
import io.guiju.progress.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges directly, and holds every judgement against a Drools session as often as it is told. */
public final class DefaultComplianceChecker implements ComplianceChecker {
  private static final Logger LOG = LoggerFactory.getLogger(DefaultComplianceChecker.class);

  private record Dated(LocalDate asOf, Object parameters, @Nullable Integer maxAge) {
    /** What is known on the date: a fact read too long before says no more. */
    Facts known(Facts facts) {
      return maxAge == null ? facts : facts.forgetting(asOf.minusDays(maxAge));
    }
  }

  private final DefaultRulePack pack;
  private final Parameters parameters;
  private final CrossCheck crossCheck;
  private final DirectEvaluator direct;
  private final WaysFinder ways;
  private final TallyJudge tally;
  private final PlanJudge plan;
  private final Network network;
  private final AtomicLong assessments = new AtomicLong();
  private volatile @Nullable Dated latest;

  public DefaultComplianceChecker(RulePack pack, Parameters parameters, CrossCheck crossCheck) {
    this.pack = (DefaultRulePack) pack;
    this.parameters = parameters;
    this.crossCheck = crossCheck;
    this.direct = new DirectEvaluator(this.pack, parameters);
    this.ways = new WaysFinder(this.pack, parameters, direct);
    this.tally = new TallyJudge(this.pack, direct);
    this.plan = new PlanJudge(this.pack, parameters, direct);
    this.network = this.pack.network();
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
  public Assessment check(Facts given, LocalDate asOf, boolean crossChecked) {
    Dated dated = dated(asOf);
    Object parametersThen = dated.parameters();
    Facts facts = dated.known(given);
    List<Judged> judgements = new ArrayList<>();
    for (Provision provision : pack.entitlements()) {
      for (Object subject : facts.of(provision.subject().type())) {
        Verdict verdict = judged(provision, facts, asOf, parametersThen, subject);
        judgements.add(new Judged(provision, subject, verdict));
      }
    }
    if (crossChecked) {
      Fired fired = network.fire(facts, parametersThen);
      judgements.replaceAll(new Comparison(fired)::compare);
    }
    Reasons reasons = new Reasons(pack, direct, ways, facts, asOf, parametersThen);
    List<Finding> findings =
        judgements.stream()
            .map(judged -> (Finding) DefaultFinding.of(judged, given, reasons))
            .toList();
    LOG.debug("{} findings as of {}, cross-checked: {}", findings.size(), asOf, crossChecked);
    return new Assessment(pack.id(), pack.version(), asOf, findings);
  }

  @Override
  public Scoreboard progress(Facts facts, LocalDate asOf) {
    return progress(facts, dated(asOf).known(facts), null, asOf);
  }

  @Override
  public Scoreboard progress(Facts facts, Tally tallied, LocalDate asOf) {
    Facts known = tallied.with(pack, dated(asOf).known(facts), asOf);
    return progress(facts, known, tallied, asOf);
  }

  private Scoreboard progress(Facts given, Facts known, @Nullable Tally tallied, LocalDate asOf) {
    boolean crossChecked = crossCheck.at(assessments.incrementAndGet());
    return plan.judge(given, known, asOf, dated(asOf).parameters(), tallied, crossChecked);
  }

  @Override
  public List<Contribution> contributions(Facts facts, LocalDate asOf) {
    return contributions(facts, asOf, crossCheck.at(assessments.incrementAndGet()));
  }

  @Override
  public List<Contribution> contributions(Facts given, LocalDate asOf, boolean crossChecked) {
    Dated dated = dated(asOf);
    return tally.contributions(dated.known(given), asOf, dated.parameters(), crossChecked);
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

  private Dated dated(LocalDate asOf) {
    Dated known = latest;
    if (known == null || !known.asOf().equals(asOf)) {
      Object then = parameters.asOf(asOf);
      known = new Dated(asOf, then, parameters.maxAgeOfFacts(then));
      latest = known;
    }
    return known;
  }
}

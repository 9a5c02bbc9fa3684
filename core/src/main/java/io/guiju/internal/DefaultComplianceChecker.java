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

  private record Dated(Reasons reasons, @Nullable Integer maxAge) {
    LocalDate asOf() {
      return reasons.asOf();
    }

    Object parameters() {
      return reasons.dated();
    }

    /** What is known on the date: a fact read too long before says no more. */
    Facts known(Facts facts) {
      return maxAge == null ? facts : facts.forgetting(asOf().minusDays(maxAge));
    }
  }

  private final DefaultRulePack pack;
  private final Parameters parameters;
  private final CrossCheck crossCheck;
  private final DirectEvaluator direct;
  private final CompiledCheck compiled;
  private final WaysFinder ways;
  private final Finders finders;
  private final PlanJudge plan;
  private final Network network;
  private final AtomicLong assessments = new AtomicLong();
  private volatile @Nullable Dated latest;
  private volatile @Nullable TallyJudge tally;

  public DefaultComplianceChecker(RulePack pack, Parameters parameters, CrossCheck crossCheck) {
    this.pack = (DefaultRulePack) pack;
    this.parameters = parameters;
    this.crossCheck = crossCheck;
    this.direct = new DirectEvaluator(this.pack, parameters);
    this.compiled = new CompiledCheck(this.pack, direct, this::judged);
    this.ways = new WaysFinder(this.pack, parameters, direct);
    this.finders = new Finders(this.pack, ways);
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
    Facts facts = dated.known(given);
    Finding[] findings = compiled.findings(dated.reasons(), facts, given, crossChecked);
    if (crossChecked) {
      Comparison comparison = new Comparison(network.fire(facts, dated.parameters()));
      for (int i = 0; i < findings.length; i++) {
        findings[i] = compared((DefaultFinding) findings[i], comparison);
      }
    }
    if (LOG.isDebugEnabled()) {
      LOG.debug("{} findings as of {}, cross-checked: {}", findings.length, asOf, crossChecked);
    }
    return new Assessment(pack.id(), pack.version(), asOf, new FindingList(findings));
  }

  private static Finding compared(DefaultFinding finding, Comparison comparison) {
    Asked asked = finding.asked();
    Judged judged = new Judged(finding.provision(), asked.subject(), finding.verdict());
    return new DefaultFinding(finding.provision(), asked, comparison.compare(judged).verdict());
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
    return tally().contributions(dated.known(given), asOf, dated.parameters(), crossChecked);
  }

  /** Made when it is first needed: most checkers find, and add nothing up. */
  private TallyJudge tally() {
    TallyJudge made = tally;
    if (made == null) {
      made = new TallyJudge(pack, direct);
      tally = made;
    }
    return made;
  }

  /** A fact that cannot even be read makes an error of its own findings alone. */
  private Verdict judged(Provision provision, Asked asked) {
    Object subject = asked.subject();
    try {
      LocalDate asOf = asked.reasons().asOf();
      return direct.judge(provision, asked.facts(), asOf, asked.parameters(), subject);
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
      Reasons reasons =
          new Reasons(pack, direct, finders, ways, asOf, pack.scope().inForce(asOf), then);
      known = new Dated(reasons, parameters.maxAgeOfFacts(then));
      latest = known;
    }
    return known;
  }
}

package io.guiju.internal;

import io.guiju.Facts;
import io.guiju.Fault;
import io.guiju.Outcome;
import io.guiju.internal.direct.Counted;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.direct.Verdict;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.progress.Contribution;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks which facts add to the indicators of a plan, and how much. Thread-safe. */
final class TallyJudge {
  private final DefaultRulePack pack;
  private final DirectEvaluator direct;
  private final List<Tallied> targets;

  TallyJudge(DefaultRulePack pack, DirectEvaluator direct) {
    this.pack = pack;
    this.direct = direct;
    this.targets = Tallied.of(pack.compiledRules());
  }

  /**
   * @param dated the record of parameters for the date
   */
  List<Contribution> contributions(
      Facts facts, LocalDate asOf, Object dated, boolean crossChecked) {
    Comparison comparison =
        crossChecked && targets.stream().anyMatch(target -> target.hasSubject(facts))
            ? new Comparison(pack.tallyNetwork().fire(facts, dated))
            : null;
    List<Contribution> contributions = new ArrayList<>();
    for (Tallied target : targets) {
      if (target.isAbout(facts)) {
        Adding adding = new Adding(target, asOf, pack.scope().place(), target.isComplete(facts));
        add(target, facts, asOf, dated, comparison, adding);
        contributions.addAll(adding.all());
      }
    }
    return contributions;
  }

  private void add(
      Tallied target,
      Facts facts,
      LocalDate asOf,
      Object dated,
      @Nullable Comparison comparison,
      Adding adding) {
    if (facts.isComplete(target.subject().type())) {
      adding.seen(pack.scope().place());
    }
    for (Object subject : facts.of(target.subject())) {
      ask(target, facts, dated, subject, comparison, adding);
    }
    missing(target, facts, asOf, adding);
    for (long i = target.unread(facts); i > 0; i--) {
      adding.unread();
    }
  }

  /** Whose figures of a year are not there is unknown in it, unless they were said to be all. */
  private void missing(Tallied target, Facts facts, LocalDate asOf, Adding adding) {
    Tallied.Owner owner = target.owner();
    if (owner == null) {
      return;
    }
    FactType type = target.subject();
    for (Object one : facts.of(owner.type())) {
      FactKey key = facts.keyOf(one);
      Counted counted = facts.isComplete(type.type(), key) ? null : direct.unknown(facts, one);
      if (counted != null && counted.verdict().outcome() != Outcome.NOT_APPLICABLE) {
        Object id = key.parts().get(0);
        List<Object> subjects = facts.of(type, owner.reference(), id);
        for (Integer year : target.years(asOf.getYear())) {
          if (!owner.has(id, year, subjects)) {
            adding.missing(counted.place(), year);
          }
        }
      }
    }
  }

  /** Adds what the rules of each part say of a subject, wherever it is. */
  private void ask(
      Tallied target,
      Facts facts,
      Object dated,
      Object subject,
      @Nullable Comparison comparison,
      Adding adding) {
    List<Judged> parts = new ArrayList<>(target.parts().size());
    Place place = null;
    for (Tallied.Part part : target.parts()) {
      Counted counted = count(part, facts, dated, subject);
      place = counted.place();
      Judged judged = new Judged(target.provision(), subject, counted.verdict());
      parts.add(comparison == null ? judged : comparison.compare(judged));
    }
    adding.add(place, parts);
  }

  /** A fact that cannot even be read is an error of its own alone. */
  private Counted count(Tallied.Part part, Facts facts, Object dated, Object subject) {
    try {
      return direct.count(part.rules(), facts, dated, subject);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      String rule = part.rules().get(0).name();
      Fault fault = new Fault.TermFailed(rule, subject.getClass().getName(), e.toString());
      return new Counted(new Verdict(Outcome.ERROR, Map.of(), Set.of(fault)), null);
    }
  }
}

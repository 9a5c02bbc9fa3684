package io.guiju.internal;

import io.guiju.Facts;
import io.guiju.Fault;
import io.guiju.Outcome;
import io.guiju.internal.direct.Counted;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.direct.Verdict;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.progress.Contribution;
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

  /** A subject, and what the rules of each part say of it. */
  private record Asked(Tallied target, @Nullable Place place, List<Judged> parts) {}

  /**
   * @param dated the record of parameters for the date
   */
  List<Contribution> contributions(
      Facts facts, LocalDate asOf, Object dated, boolean crossChecked) {
    List<Asked> asked = new ArrayList<>();
    List<Judged> judgements = new ArrayList<>();
    for (Tallied target : targets) {
      for (Object subject : facts.of(target.subject().type())) {
        Asked one = ask(target, facts, dated, subject);
        asked.add(one);
        judgements.addAll(one.parts());
      }
    }
    if (crossChecked && !judgements.isEmpty()) {
      Comparison comparison = new Comparison(pack.tallyNetwork().fire(facts, dated));
      asked.replaceAll(
          one ->
              new Asked(
                  one.target(),
                  one.place(),
                  one.parts().stream().map(comparison::compare).toList()));
    }
    Adding adding = new Adding(asOf.getYear(), pack.scope().place());
    for (Tallied target : targets) {
      if (facts.isComplete(target.subject().type())) {
        adding.seen(target, pack.scope().place());
      }
    }
    asked.forEach(one -> adding.add(one.target(), one.place(), one.parts()));
    return adding.all();
  }

  private Asked ask(Tallied target, Facts facts, Object dated, Object subject) {
    List<Judged> parts = new ArrayList<>();
    Place place = null;
    for (Tallied.Part part : target.parts()) {
      Counted counted = count(part, facts, dated, subject);
      place = counted.place();
      parts.add(new Judged(target.provision(), subject, counted.verdict()));
    }
    return new Asked(target, place, parts);
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

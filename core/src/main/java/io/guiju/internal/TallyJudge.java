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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** Where a subject is, and what the rules of each part say of it. */
  private record Asked(@Nullable Place place, List<Judged> parts) {
    Asked compared(Comparison comparison) {
      return new Asked(place, parts.stream().map(comparison::compare).toList());
    }
  }

  /**
   * @param dated the record of parameters for the date
   */
  List<Contribution> contributions(
      Facts facts, LocalDate asOf, Object dated, boolean crossChecked) {
    Map<Tallied, List<Asked>> asked = new IdentityHashMap<>();
    List<Tallied> spokenOf = targets.stream().filter(target -> target.isAbout(facts)).toList();
    for (Tallied target : spokenOf) {
      List<Asked> subjects = new ArrayList<>();
      for (Object subject : facts.of(target.subject().type())) {
        subjects.add(ask(target, facts, dated, subject));
      }
      asked.put(target, subjects);
    }
    if (crossChecked && asked.values().stream().anyMatch(subjects -> !subjects.isEmpty())) {
      Comparison comparison = new Comparison(pack.tallyNetwork().fire(facts, dated));
      asked.values().forEach(each -> each.replaceAll(one -> one.compared(comparison)));
    }
    List<Contribution> contributions = new ArrayList<>();
    for (Tallied target : spokenOf) {
      Adding adding = new Adding(target, asOf, pack.scope().place(), target.isComplete(facts));
      if (facts.isComplete(target.subject().type())) {
        adding.seen(pack.scope().place());
      }
      Objects.requireNonNull(asked.get(target))
          .forEach(one -> adding.add(one.place(), one.parts()));
      missing(target, facts, asOf, adding);
      for (long i = target.unread(facts); i > 0; i--) {
        adding.unread();
      }
      contributions.addAll(adding.all());
    }
    return contributions;
  }

  /** Whose figures of a year are not there is unknown in it, unless they were said to be all. */
  private void missing(Tallied target, Facts facts, LocalDate asOf, Adding adding) {
    Tallied.Owner owner = target.owner();
    if (owner == null) {
      return;
    }
    FactType type = target.subject();
    for (Object one : facts.of(owner.type().type())) {
      FactKey key = facts.keyOf(one);
      Counted counted = facts.isComplete(type.type(), key) ? null : direct.unknown(facts, one);
      if (counted != null && counted.verdict().outcome() != Outcome.NOT_APPLICABLE) {
        Object id = key.parts().get(0);
        Set<@Nullable Object> there =
            facts.of(type, owner.reference(), id).stream()
                .filter(subject -> id.equals(owner.reference().of(subject)))
                .map(subject -> owner.year().of(subject))
                .collect(Collectors.toSet());
        target.years(asOf.getYear()).stream()
            .filter(year -> !there.contains(year))
            .forEach(year -> adding.missing(counted.place(), year));
      }
    }
  }

  private Asked ask(Tallied target, Facts facts, Object dated, Object subject) {
    List<Judged> parts = new ArrayList<>();
    Place place = null;
    for (Tallied.Part part : target.parts()) {
      Counted counted = count(part, facts, dated, subject);
      place = counted.place();
      parts.add(new Judged(target.provision(), subject, counted.verdict()));
    }
    return new Asked(place, parts);
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

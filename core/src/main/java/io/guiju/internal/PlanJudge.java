package io.guiju.internal;

import io.guiju.Facts;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.direct.Verdict;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.progress.DutyItems;
import io.guiju.internal.progress.PlanItem;
import io.guiju.internal.progress.Series;
import io.guiju.internal.progress.TargetItems;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.pack.Parameters;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.progress.Misfit;
import io.guiju.progress.Observation;
import io.guiju.progress.Progress;
import io.guiju.progress.Scoreboard;
import io.guiju.progress.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges the plan itself: generic rules over what was observed and reported. Thread-safe. */
final class PlanJudge {
  /** A fact that is judged. */
  private record Subject(Provision provision, Record item) {}

  private final DefaultRulePack pack;
  private final DirectEvaluator direct;
  private final Parameters parameters;
  private final Map<ProvisionKind, List<CompiledRule>> rules = new EnumMap<>(ProvisionKind.class);

  PlanJudge(DefaultRulePack pack, Parameters parameters, DirectEvaluator direct) {
    this.pack = pack;
    this.parameters = parameters;
    this.direct = direct;
    for (CompiledRule rule : pack.compiledRules()) {
      if (rule.judging() != null) {
        rules.computeIfAbsent(rule.judging(), kind -> new ArrayList<>()).add(rule);
      }
    }
  }

  /**
   * @param given the facts as the host supplied them
   * @param known what of them is known on the date, with what was tallied
   * @param dated the record of parameters for the date
   * @param tally what records add up to; null where none were
   * @throws io.guiju.type.FactException if an observation or a measure does not fit the pack
   */
  Scoreboard judge(
      Facts given,
      Facts known,
      LocalDate asOf,
      Object dated,
      @Nullable Tally tally,
      boolean crossChecked) {
    Misfit.refuse(pack, given);
    Series series = Series.of(pack, known, asOf);
    TargetItems targets = new TargetItems(pack, series, asOf, dated, parameters, tally);
    DutyItems duties = new DutyItems(pack, given, known, asOf);
    Map<Provision, List<? extends PlanItem>> items = new LinkedHashMap<>();
    for (Provision provision : pack.provisions()) {
      if (provision.kind() == ProvisionKind.TARGET) {
        items.put(provision, targets.of(provision));
      } else if (provision.kind() == ProvisionKind.DUTY) {
        items.put(provision, duties.of(provision));
      }
    }
    Map<String, Verdict> verdicts = verdicts(items, dated, crossChecked);
    List<Progress> entries = new ArrayList<>();
    for (Provision provision : items.keySet()) {
      entries.add(
          provision.kind() == ProvisionKind.TARGET
              ? targets.progress(provision, verdicts)
              : duties.progress(provision, verdicts));
    }
    return new Scoreboard(
        pack.id(), pack.version(), asOf, entries, duties.mechanisms(), elsewhere(given));
  }

  /** What was observed of counties, while the targets are those of the plan's own place. */
  private List<Observation> elsewhere(Facts given) {
    String city = pack.scope().place().code();
    return given.of(Observation.class).stream()
        .map(Observation.class::cast)
        .filter(seen -> !seen.region().equals(city))
        .filter(seen -> !pack.isOfZones(seen.indicator()))
        .toList();
  }

  /** By the id of the item. */
  private Map<String, Verdict> verdicts(
      Map<Provision, List<? extends PlanItem>> items, Object dated, boolean crossChecked) {
    Facts.Builder builder = Facts.builder();
    List<Subject> subjects = new ArrayList<>();
    items.forEach(
        (provision, list) -> {
          for (PlanItem item : list) {
            List<Record> made = item.facts();
            made.forEach(builder::add);
            subjects.add(new Subject(provision, made.get(0)));
          }
        });
    Facts facts = builder.build();
    List<Judged> judgements = new ArrayList<>();
    for (Subject each : subjects) {
      Provision provision = each.provision();
      Verdict verdict =
          direct.judge(rules.getOrDefault(provision.kind(), List.of()), facts, dated, each.item());
      judgements.add(new Judged(provision, each.item(), verdict));
    }
    if (crossChecked) {
      judgements.replaceAll(new Comparison(pack.planNetwork().fire(facts, dated))::compare);
    }
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    judgements.forEach(
        judged -> verdicts.put(facts.keyOf(judged.subject()).id(), judged.verdict()));
    return verdicts;
  }
}

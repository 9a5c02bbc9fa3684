package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Explanation;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.Ground;
import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.batch.BatchChecker;
import io.guiju.json.RoundTrip;
import io.guiju.pack.Language;
import io.guiju.pack.Parameter;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.text.Explainer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every pack, tried on facts made at random of its vocabulary. */
abstract class PackProperties {
  private final RulePack pack;
  private final ComplianceChecker bothWays;
  private final ComplianceChecker direct;
  private final ComplianceChecker everythingSet;
  private final List<BothForms> forms;
  private final Explainer zh;

  /**
   * @param values a value for each parameter that the pack leaves open
   */
  PackProperties(RulePack pack, Map<String, String> values) {
    this.pack = pack;
    this.bothWays = ComplianceChecker.of(pack);
    this.direct = ComplianceChecker.builder(pack).crossCheck(CrossCheck.never()).build();
    this.everythingSet = everythingSet(pack, values);
    Set<String> open =
        pack.parameters().all().stream()
            .filter(parameter -> parameter.list() == Parameter.Listing.OPEN)
            .map(Parameter::id)
            .collect(Collectors.toSet());
    this.forms =
        List.of(new BothForms(pack, Map.of(), Set.of()), new BothForms(pack, values, open));
    this.zh = Explainer.of(pack, Language.ZH);
  }

  private static ComplianceChecker everythingSet(RulePack pack, Map<String, String> values) {
    ComplianceChecker.Builder builder = ComplianceChecker.builder(pack);
    values.forEach(builder::set);
    pack.parameters().all().stream()
        .filter(parameter -> parameter.list() == Parameter.Listing.OPEN)
        .forEach(parameter -> builder.close(parameter.id()));
    return builder.build();
  }

  /** The outcomes that generated facts must reach for a provision. */
  Set<Outcome> reachable(String provision) {
    return EnumSet.of(
        Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE);
  }

  @Property(tries = 2000)
  void compiled_rules_say_what_the_interpreter_says(@ForAll long seed) {
    Random random = new Random(seed);
    RandomFacts made = RandomFacts.of(pack, random, random.nextInt(4) > 0);
    for (BothForms each : forms) {
      each.agree(made.build(), RandomFacts.AS_OF);
      each.agree(made.completeForSome(pack, random), RandomFacts.AS_OF);
      each.agree(made.partlyForgotten(random), RandomFacts.AS_OF);
    }
  }

  @Property(tries = 100)
  void compiled_rules_explain_as_the_interpreter_does(@ForAll long seed) {
    Random random = new Random(seed);
    RandomFacts made = RandomFacts.of(pack, random, random.nextInt(4) > 0);
    for (BothForms each : forms) {
      each.explainAlike(made.build(), RandomFacts.AS_OF);
      each.explainAlike(made.completeForSome(pack, random), RandomFacts.AS_OF);
      each.explainAlike(made.partlyForgotten(random), RandomFacts.AS_OF);
    }
  }

  @Property(tries = 2000)
  void what_is_satisfied_fires_and_what_fires_is_satisfied_or_undetermined(@ForAll long seed) {
    Facts facts = RandomFacts.of(pack, new Random(seed), true).build();
    assertThat(outcomes(bothWays.check(facts, RandomFacts.AS_OF)).values())
        .doesNotContain(Outcome.ERROR);
  }

  @Property(tries = 1000)
  void both_ways_are_equal_when_everything_is_known(@ForAll long seed) {
    Facts facts = RandomFacts.of(pack, new Random(seed), false).build();
    Assessment assessment = everythingSet.check(facts, RandomFacts.AS_OF);
    for (Finding finding : assessment.findings()) {
      boolean nobodySuppliedWhoHasThePlace =
          finding.explanation().grounds().get(0).truth() == Truth.UNKNOWN;
      assertThat(finding.outcome()).as("%s", finding).isNotEqualTo(Outcome.ERROR);
      assertThat(finding.outcome() == Outcome.UNDETERMINED)
          .as("%s", finding)
          .isEqualTo(nobodySuppliedWhoHasThePlace);
    }
  }

  @Example
  void generated_facts_reach_every_outcome_of_every_entitlement() {
    Map<String, Set<Outcome>> reached = new TreeMap<>();
    for (long seed = 0; seed < 20_000; seed++) {
      Facts facts = RandomFacts.of(pack, new Random(seed), seed % 2 == 0).build();
      for (Finding finding : direct.check(facts, RandomFacts.AS_OF).findings()) {
        reached
            .computeIfAbsent(finding.provision().id(), id -> EnumSet.noneOf(Outcome.class))
            .add(finding.outcome());
      }
    }
    assertThat(reached.keySet())
        .containsExactlyInAnyOrderElementsOf(
            pack.entitlements().stream().map(Provision::id).toList());
    reached.forEach(
        (provision, outcomes) ->
            assertThat(outcomes).as(provision).isEqualTo(reachable(provision)));
  }

  @Property(tries = 20)
  void a_batch_gives_the_same_in_order_on_any_number_of_threads(@ForAll long seed) {
    Random random = new Random(seed);
    List<Facts> records =
        Stream.generate(() -> RandomFacts.of(pack, random, true).build()).limit(200).toList();
    List<String> onOne = batch(records, 1);
    assertThat(batch(records, 3)).isEqualTo(onOne);
    assertThat(onOne)
        .isEqualTo(
            records.stream()
                .flatMap(facts -> words(direct.check(facts, RandomFacts.AS_OF)).stream())
                .toList());
  }

  private List<String> batch(List<Facts> records, int threads) {
    List<String> words = new ArrayList<>();
    BatchChecker.builder(direct)
        .threads(threads)
        .crossCheck(CrossCheck.oneIn(7))
        .build()
        .run(records.iterator(), RandomFacts.AS_OF, result -> words.addAll(words(result)));
    return words;
  }

  @Property(tries = 3000)
  void more_facts_never_change_a_verdict(@ForAll long seed) {
    Random random = new Random(seed);
    RandomFacts made = RandomFacts.of(pack, random, true);
    Map<String, Outcome> before = outcomes(direct.check(made.less(random), RandomFacts.AS_OF));
    Map<String, Outcome> after = outcomes(direct.check(made.build(), RandomFacts.AS_OF));
    before.forEach(
        (finding, outcome) -> {
          if (outcome != Outcome.UNDETERMINED) {
            assertThat(after).containsEntry(finding, outcome);
          }
        });
  }

  @Property(tries = 500)
  void the_order_of_facts_never_matters(@ForAll long seed) {
    Random random = new Random(seed);
    RandomFacts made = RandomFacts.of(pack, random, true);
    assertThat(words(bothWays.check(made.shuffled(random), RandomFacts.AS_OF)))
        .isEqualTo(words(bothWays.check(made.build(), RandomFacts.AS_OF)));
  }

  @Property(tries = 1000)
  void the_grounds_shown_give_the_outcome(@ForAll long seed) {
    Facts facts = RandomFacts.of(pack, new Random(seed), true).build();
    for (Finding finding : direct.check(facts, RandomFacts.AS_OF).findings()) {
      Truth all =
          finding.explanation().grounds().stream()
              .map(Ground::truth)
              .reduce(Truth.TRUE, Truth::and);
      switch (finding.outcome()) {
        case SATISFIED -> assertThat(all).as("%s", finding).isEqualTo(Truth.TRUE);
        case NOT_SATISFIED, NOT_APPLICABLE ->
            assertThat(all).as("%s", finding).isEqualTo(Truth.FALSE);
        default -> {
          assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
          assertThat(finding.explanation().missing()).as("%s", finding).isNotEmpty();
        }
      }
    }
  }

  @Property(tries = 50)
  void what_is_written_as_json_is_valid_and_reads_back_equal(@ForAll long seed) {
    Facts facts = RandomFacts.of(pack, new Random(seed), true).build();
    RoundTrip.of(pack, direct.check(facts, RandomFacts.AS_OF));
  }

  private static Map<String, Outcome> outcomes(Assessment assessment) {
    Map<String, Outcome> outcomes = new HashMap<>();
    for (Finding finding : assessment.findings()) {
      outcomes.put(finding.provision() + " " + finding.key(), finding.outcome());
    }
    return outcomes;
  }

  private List<String> words(Assessment assessment) {
    return assessment.findings().stream().map(this::words).toList();
  }

  /** All that a finding says but the ways to satisfy it, whose search takes long. */
  private String words(Finding finding) {
    Explanation why = finding.explanation();
    return String.join(
        "\n",
        finding.provision() + " " + finding.key() + " " + why.shownFor(),
        zh.outcome(finding),
        zh.grounds(finding, why),
        zh.missing(finding, why),
        zh.gap(why));
  }
}

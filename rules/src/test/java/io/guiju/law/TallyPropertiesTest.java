package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.batch.BatchChecker;
import io.guiju.batch.SharedTally;
import io.guiju.pack.RulePack;
import io.guiju.progress.Contribution;
import io.guiju.progress.Observation;
import io.guiju.progress.Progress;
import io.guiju.progress.Scoreboard;
import io.guiju.progress.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every tally, tried on facts made at random. */
class TallyPropertiesTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final ComplianceChecker BOTH_WAYS = ComplianceChecker.of(PACK);
  private static final ComplianceChecker DIRECT =
      ComplianceChecker.builder(PACK).crossCheck(CrossCheck.never()).build();

  @Property(tries = 1000)
  void what_adds_fires_and_what_fires_adds_or_may(@ForAll long seed) {
    Facts facts = RandomFacts.of(PACK, new Random(seed), true).build();
    assertThat(BOTH_WAYS.contributions(facts, RandomFacts.AS_OF))
        .flatExtracting(Contribution::faults)
        .isEmpty();
  }

  @Property(tries = 500)
  void nothing_is_unknown_when_everything_is_known(@ForAll long seed) {
    Facts facts = RandomRegister.of(PACK, new Random(seed), 1).whole();
    assertThat(BOTH_WAYS.contributions(facts, RandomFacts.AS_OF))
        .allMatch(one -> one.faults().isEmpty())
        .filteredOn(one -> one.truth() == Truth.UNKNOWN)
        .as("but of what nobody said where it is")
        .allMatch(one -> one.region().equals("330400"));
  }

  @Example
  void generated_facts_reach_every_truth_of_every_indicator() {
    Map<String, Set<Truth>> reached = new TreeMap<>();
    for (long seed = 0; seed < 6_000; seed++) {
      Facts facts = RandomFacts.of(PACK, new Random(seed), seed % 2 == 0).build();
      for (Contribution one : DIRECT.contributions(facts, RandomFacts.AS_OF)) {
        reached
            .computeIfAbsent(one.indicator(), id -> EnumSet.noneOf(Truth.class))
            .add(one.truth());
      }
    }
    assertThat(reached).hasSize(34);
    reached.forEach(
        (indicator, truths) ->
            assertThat(truths).as(indicator).contains(Truth.TRUE, Truth.UNKNOWN));
  }

  @Property(tries = 30)
  void a_run_on_threads_and_one_gone_on_with_add_up_to_the_same_bytes(@ForAll long seed) {
    Random random = new Random(seed);
    List<Facts> parts = RandomRegister.of(PACK, random, 200).less(random).parts();
    int before = random.nextInt(parts.size());
    Tally whole = Tally.at(RandomFacts.AS_OF);
    parts.forEach(part -> whole.add(DIRECT.contributions(part, RandomFacts.AS_OF)));

    Tally begun = batch(3, 0).tally(made(parts.subList(0, before)), RandomFacts.AS_OF, () -> {});
    SharedTally rest = new SharedTally(RandomFacts.AS_OF);
    batch(3, before)
        .run(
            made(parts.subList(before, parts.size())),
            RandomFacts.AS_OF,
            checked -> {
              rest.add(DIRECT.contributions(checked.facts(), RandomFacts.AS_OF));
              return checked;
            },
            checked -> {});

    assertThat(begun.merge(rest.sum())).hasToString(whole.toString());
  }

  private static BatchChecker batch(int threads, long before) {
    return BatchChecker.builder(DIRECT)
        .threads(threads)
        .after(before)
        .crossCheck(CrossCheck.never())
        .build();
  }

  private static Iterator<Supplier<Facts>> made(List<Facts> parts) {
    return parts.stream().<Supplier<Facts>>map(part -> () -> part).iterator();
  }

  @Property(tries = 100)
  void any_split_in_any_order_adds_up_to_the_same_bytes(@ForAll long seed) {
    Random random = new Random(seed);
    RandomRegister register = RandomRegister.of(PACK, random, 12).less(random);
    List<Tally> tallies = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      tallies.add(Tally.at(RandomFacts.AS_OF));
    }
    List<Facts> parts = new ArrayList<>(register.parts());
    Collections.shuffle(parts, random);
    for (Facts part : parts) {
      tallies.get(random.nextInt(4)).add(DIRECT.contributions(part, RandomFacts.AS_OF));
    }
    Tally left = Tally.at(RandomFacts.AS_OF);
    left.merge(tallies.get(3)).merge(tallies.get(1));
    Tally right = Tally.at(RandomFacts.AS_OF).merge(tallies.get(0)).merge(tallies.get(2));
    assertThat(right.merge(left).toString()).isEqualTo(tally(register.whole()).toString());
  }

  @Property(tries = 200)
  void a_plain_query_counts_the_same(@ForAll long seed) {
    Facts facts = RandomRegister.of(PACK, new Random(seed), 8).whole();
    Map<String, Observation> observed = observed(facts);
    PlainQuery.of(facts, RandomFacts.AS_OF)
        .forEach(
            (cell, expected) -> {
              Observation seen = observed.get(cell);
              assertThat(seen == null ? BigDecimal.ZERO : seen.value())
                  .as(cell)
                  .isEqualByComparingTo(expected);
            });
  }

  @Property(tries = 200)
  void what_is_not_known_leaves_the_count_between_its_bounds(@ForAll long seed) {
    Random random = new Random(seed);
    RandomRegister register = RandomRegister.of(PACK, random, 8);
    Map<String, Observation> less = observed(register.less(random).whole());
    observed(register.whole())
        .forEach(
            (cell, full) -> {
              Observation bounds = less.get(cell);
              int known = bounds == null ? 0 : bounds.known();
              int unknown = bounds == null ? 0 : bounds.unknown();
              assertThat(known).as(cell).isLessThanOrEqualTo(full.known() + full.unknown());
              assertThat(known + unknown).as(cell).isGreaterThanOrEqualTo(full.known());
            });
  }

  @Property(tries = 100)
  void what_records_decide_stays_decided_when_more_of_them_come(@ForAll long seed) {
    Random random = new Random(seed);
    List<Facts> parts = RandomRegister.of(PACK, random, 12).less(random).parts();
    Scoreboard few = board(parts.subList(0, 1 + random.nextInt(11)));
    Scoreboard more = board(parts);
    for (Progress one : few.entries()) {
      boolean isDecided =
          one.outcome() == Outcome.SATISFIED || one.outcome() == Outcome.NOT_SATISFIED;
      if (isDecided) {
        String id = one.provision().id();
        assertThat(more.of(id).outcome()).as(id).isEqualTo(one.outcome());
      }
    }
  }

  /** After the plan, by records of which nobody says that they are all. */
  private static Scoreboard board(List<Facts> parts) {
    LocalDate after = LocalDate.of(2028, 1, 1);
    Tally tally = Tally.at(after);
    for (Facts part : parts) {
      Facts some = Facts.of(part.all().toArray(Record[]::new));
      tally.add(DIRECT.contributions(some, after));
    }
    return DIRECT.progress(Facts.of(), tally, after);
  }

  private static Tally tally(Facts facts) {
    return Tally.at(RandomFacts.AS_OF).add(DIRECT.contributions(facts, RandomFacts.AS_OF));
  }

  /** Of the city, from 2023 on, by indicator and year. */
  private static Map<String, Observation> observed(Facts facts) {
    Map<String, Observation> observed = new HashMap<>();
    for (Observation seen : tally(facts).observations(PACK)) {
      if (seen.region().equals("330400") && seen.year() >= 2023) {
        observed.put(seen.indicator() + " " + seen.year(), seen);
      }
    }
    return observed;
  }
}

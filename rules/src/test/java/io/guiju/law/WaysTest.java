package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.Change;
import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.MissingFact;
import io.guiju.Outcome;
import io.guiju.pack.RulePack;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What it takes to satisfy a provision is enough, and no part of it can be left out. */
class WaysTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final int TRIES = 30_000;

  private final ComplianceChecker checker =
      ComplianceChecker.builder(PACK).crossCheck(CrossCheck.never()).build();

  @Property(tries = 300)
  void a_set_of_changes_is_enough_and_no_part_of_it_is(@ForAll long seed) {
    Facts facts = RandomFacts.of(PACK, new Random(seed), true).build();
    for (Finding finding : undecidedOrRefused(facts)) {
      for (List<Change> set : finding.ways().changes()) {
        for (List<Change> part : parts(set)) {
          assertThat(Filled.outcome(checker, Filled.with(facts, part), finding))
              .as("%s: %s of %s", finding, part, set)
              .matches(outcome -> (outcome == Outcome.SATISFIED) == (part.size() == set.size()));
        }
      }
    }
  }

  @Property(tries = 40, seed = "315")
  void some_values_of_a_missing_set_satisfy_and_none_of_a_part_of_it(@ForAll long seed) {
    Random random = new Random(seed);
    Facts facts = RandomFacts.of(PACK, random, true).build();
    for (Finding finding : undecidedOrRefused(facts)) {
      List<List<MissingFact>> sets = finding.ways().missing();
      List<MissingFact> told = finding.explanation().missing();
      assertThat(sets.isEmpty() || sets.contains(told)).as("%s: %s", finding, told).isTrue();
      for (List<MissingFact> set : sets.stream().filter(WaysTest::isSoonFilled).limit(2).toList()) {
        Set<Outcome> whole = outcomes(facts, finding, set, TRIES, random);
        assertThat(whole).as("%s: %s", finding, set).contains(Outcome.SATISFIED);
        for (List<MissingFact> part : parts(set)) {
          if (part.size() < set.size()) {
            assertThat(outcomes(facts, finding, part, 100, random))
                .as("%s: %s of %s", finding, part, set)
                .doesNotContain(Outcome.SATISFIED);
          }
        }
      }
    }
  }

  /** Whether chance meets values that satisfy before long: a whole fact has several. */
  private static boolean isSoonFilled(List<MissingFact> set) {
    long records = set.stream().filter(MissingFact.MissingRecord.class::isInstance).count();
    return set.size() + records <= 3;
  }

  /** What comes of values at random, until one satisfies. */
  private Set<Outcome> outcomes(
      Facts facts, Finding finding, List<MissingFact> set, int tries, Random random) {
    Set<Outcome> outcomes = new LinkedHashSet<>();
    for (int i = 0; i < tries && !outcomes.contains(Outcome.SATISFIED); i++) {
      outcomes.add(Filled.at(PACK, facts, finding, set, random).outcome(finding));
    }
    return outcomes;
  }

  private List<Finding> undecidedOrRefused(Facts facts) {
    return checker.check(facts, RandomFacts.AS_OF).findings().stream()
        .filter(
            finding ->
                finding.outcome() == Outcome.UNDETERMINED
                    || finding.outcome() == Outcome.NOT_SATISFIED)
        .toList();
  }

  private static <T> List<List<T>> parts(List<T> set) {
    List<List<T>> parts = new ArrayList<>();
    for (int bits = 0; bits < 1 << set.size(); bits++) {
      List<T> part = new ArrayList<>();
      for (int i = 0; i < set.size(); i++) {
        if ((bits >> i & 1) == 1) {
          part.add(set.get(i));
        }
      }
      parts.add(part);
    }
    return parts;
  }
}

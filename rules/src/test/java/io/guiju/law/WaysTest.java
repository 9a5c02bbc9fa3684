package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.Change;
import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.MissingFact;
import io.guiju.Outcome;
import io.guiju.Ways;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Platform;
import io.guiju.pack.RulePack;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What it takes to satisfy a provision is enough, decides it, and has no part to leave out. */
class WaysTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final int TRIES = 30_000;
  private static final int FEW_TRIES = 3_000;

  private final ComplianceChecker checker =
      ComplianceChecker.builder(PACK).crossCheck(CrossCheck.never()).build();

  @Example
  void what_is_missing_does_not_depend_on_who_was_asked_before() {
    Enterprise enterprise = new Enterprise("A", null, new Place("330400"));
    // An id that the search makes up for a new fact.
    Record platform = (Record) FactType.of(Platform.class).create(Map.of("id", "?1"));
    ways(Facts.of(enterprise, platform), "2.6.1-c");
    assertThat(ways(Facts.of(enterprise), "2.6.1-c").missing()).isNotEmpty();
  }

  private Ways ways(Facts facts, String provision) {
    return checker.check(facts, RandomFacts.AS_OF).findingsOf(provision).get(0).ways();
  }

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
      boolean isSmallest = sets.contains(told) && told.size() == sets.get(0).size();
      assertThat(sets.isEmpty() || isSmallest).as("%s: %s", finding, told).isTrue();
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

  /**
   * What is missing decides: some answers to it, taken together, make a no.
   *
   * <p>A no takes more answers than a yes, since each set by itself would satisfy. All sets are
   * answered at once, and what is told where no set could satisfy. The answer to a missing fact may
   * be that there is none: its type is then complete, and so is a type that a missing term refers
   * to. All lists are closed: while 等 may add to a list, no value of a term can refute. Nothing
   * else is settled: a type that no set asks for stays open, and what no set names stays unknown.
   */
  @Property(tries = 300, seed = "315")
  void some_answers_to_all_that_is_missing_refute(@ForAll long seed) {
    Random random = new Random(seed);
    Facts facts = RandomFacts.of(PACK, random, true).build();
    for (Finding finding : undecidedOrRefused(facts)) {
      if (finding.outcome() == Outcome.UNDETERMINED) {
        Set<MissingFact> all = new LinkedHashSet<>(finding.explanation().missing());
        finding.ways().missing().forEach(all::addAll);
        assertThat(isRefuted(facts, finding, all, random)).as("%s: %s", finding, all).isTrue();
      }
    }
  }

  private static boolean isRefuted(
      Facts facts, Finding finding, Set<MissingFact> missing, Random random) {
    for (int i = 0; i < FEW_TRIES; i++) {
      List<MissingFact> some =
          missing.stream().filter(fact -> !canBeNone(fact) || random.nextBoolean()).toList();
      Filled filled = Filled.at(PACK, facts, finding, some, random, true);
      Outcome outcome = Settled.of(filled, finding, missing, random).outcome(finding);
      if (outcome == Outcome.NOT_SATISFIED || outcome == Outcome.NOT_APPLICABLE) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is answered by a no: there is no such fact, or the value is not meant by 等. */
  private static boolean canBeNone(MissingFact fact) {
    return fact instanceof MissingFact.MissingRecord || fact instanceof MissingFact.OutsideOpenList;
  }

  @Property(tries = 500)
  void what_nothing_that_is_missing_could_satisfy_is_not_satisfied_when_more_is_known(
      @ForAll long seed) {
    Random random = new Random(seed);
    RandomFacts made = RandomFacts.of(PACK, random, true);
    Facts more = made.build();
    for (Finding finding : undecidedOrRefused(made.less(random))) {
      Ways ways = finding.ways();
      if (ways.missing().isEmpty() && ways.exhaustive()) {
        assertThat(Filled.outcome(checker, more, finding))
            .as("%s", finding)
            .isNotEqualTo(Outcome.SATISFIED);
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
      outcomes.add(Filled.at(PACK, facts, finding, set, random, false).outcome(finding));
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

package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.Ground;
import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Who knows nothing but the grounds shown comes to the same outcome. */
class GroundsTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");

  private final ComplianceChecker plain = checker(ComplianceChecker.builder(PACK));
  private final ComplianceChecker set =
      checker(
          ComplianceChecker.builder(PACK)
              .set("supportedGrades", "A")
              .set("clusters135N", "A", "B")
              .set("overseasEngineerCountries", "DE")
              .set("youngAgeLimit", "2023")
              .set("innovationPointsCut", "5")
              .set("rdIntensityThreshold", "5 %")
              .close("foreignTerritories")
              .close("focusFields"));

  private static ComplianceChecker checker(ComplianceChecker.Builder builder) {
    return builder.crossCheck(CrossCheck.never()).build();
  }

  @Property(tries = 3000)
  void the_grounds_shown_give_the_outcome_to_an_independent_reader(@ForAll long seed) {
    Facts facts = RandomFacts.of(PACK, new Random(seed), true).build();
    for (Finding finding : findings(facts)) {
      GroundReader reader = new GroundReader(facts, finding.key());
      Truth all = Truth.TRUE;
      for (Ground ground : finding.explanation().grounds()) {
        Truth read = reader.truth(ground);
        assertThat(read).as("%s: %s", finding, ground).isEqualTo(ground.truth());
        all = all.and(read);
      }
      assertThat(all).as("%s", finding).isEqualTo(expected(finding.outcome()));
    }
  }

  /** Of what is undetermined a ground is unknown and none is false: else it would be a no. */
  private static Truth expected(Outcome outcome) {
    return switch (outcome) {
      case SATISFIED -> Truth.TRUE;
      case NOT_SATISFIED, NOT_APPLICABLE -> Truth.FALSE;
      case UNDETERMINED -> Truth.UNKNOWN;
      case PENDING, NOT_IN_FORCE, ERROR -> throw new AssertionError(outcome);
    };
  }

  @Example
  void every_operator_and_truth_of_the_pack_is_read() {
    Set<String> read = new TreeSet<>();
    for (long seed = 0; seed < 300; seed++) {
      for (Finding finding : findings(RandomFacts.of(PACK, new Random(seed), true).build())) {
        finding.explanation().grounds().forEach(ground -> read.add(kind(ground)));
      }
    }
    assertThat(read)
        .contains("WITHIN TRUE", "WITHIN FALSE", "WITHIN UNKNOWN")
        .contains("MORE FALSE", "AT_LEAST FALSE", "AT_MOST FALSE", "NOT_EQUAL FALSE")
        .contains("MEMBER TRUE", "MEMBER FALSE", "MEMBER UNKNOWN", "NOT_MEMBER FALSE")
        .contains("presence TRUE", "presence FALSE", "presence UNKNOWN");
  }

  private static String kind(Ground ground) {
    return ground instanceof Ground.Comparison comparison
        ? comparison.operator() + " " + ground.truth()
        : "presence " + ground.truth();
  }

  private List<Finding> findings(Facts facts) {
    List<Finding> findings = new ArrayList<>(plain.check(facts, RandomFacts.AS_OF).findings());
    findings.addAll(set.check(facts, RandomFacts.AS_OF).findings());
    return findings;
  }
}

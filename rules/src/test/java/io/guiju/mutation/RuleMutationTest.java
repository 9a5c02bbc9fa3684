package io.guiju.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.CrossCheck;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.pack.RulePack;
import io.guiju.verify.Case;
import io.guiju.verify.PackCases;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The cases notice each small change of a rule, of a parameter, of what "complete" means, or of
 * what is said of a target or a duty. The score is printed, and with it each mutant that no case
 * notices.
 */
class RuleMutationTest {
  private static final String SME_TITLES =
      "s2_3_1_leading_enterprises/parameters.yaml technologySmeTitles: from 2023-03-30 with ";
  private static final String HAS_ITS_RUNG =
      "the title has a rung of its own, so that the outcome is the same";

  private static final Map<String, String> OF_RULES =
      Map.of(
          "s2_6_1_international_cooperation/parameters.yaml foreignTerritories: from 2023-03-30"
              + " with MAINLAND",
          "both rules that ask for the list say beside it that the territory is not the mainland",
          SME_TITLES + "HIGH_AND_NEW_TECHNOLOGY",
          HAS_ITS_RUNG,
          SME_TITLES + "ST_LITTLE_GIANT",
          HAS_ITS_RUNG,
          SME_TITLES + "ST_LEADING",
          HAS_ITS_RUNG);

  private static final String NO_WHOLE_NUMBER_BETWEEN =
      "no whole number lies between nine tenths of it and the number itself";
  private static final Map<String, String> OF_TARGETS =
      Stream.of(
              "s1_2_goals/provisions.yaml 1.2-h: operator: about",
              "s1_2_goals/provisions.yaml 1.2-j: operator: at least",
              "s1_2_goals/provisions.yaml 1.2-k: operator: at least",
              "s2_1_3_innovation_centres/provisions.yaml 2.1.3-d: operator: about",
              "s2_1_3_innovation_centres/provisions.yaml 2.1.3-h: operator: about",
              "s2_3_1_leading_enterprises/provisions.yaml 2.3.1-g: operator: about",
              "s2_3_1_leading_enterprises/provisions.yaml 2.3.1-j: operator: about",
              "s2_4_1_high_end_talent/provisions.yaml 2.4.1-c: operator: at least",
              "s2_4_1_high_end_talent/provisions.yaml 2.4.1-h: operator: about",
              "s2_6_2_intellectual_property/provisions.yaml 2.6.2-b: operator: about")
          .collect(Collectors.toMap(mutant -> mutant, mutant -> NO_WHOLE_NUMBER_BETWEEN));

  /** Each as the score prints it, place and change in one line, and why no case can catch it. */
  private static final Map<String, String> CANNOT_MATTER =
      Stream.of(OF_RULES, OF_TARGETS)
          .flatMap(some -> some.entrySet().stream())
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final DefaultRulePack PACK = (DefaultRulePack) RulePack.load("jiaxing315");

  private static RuleMutants rules;
  private static List<Mutant> mutants;
  private static Score score;

  @BeforeAll
  static void judge_all_mutants() {
    rules = new RuleMutants(PACK, RuleFile.of(PACK));
    mutants =
        Stream.of(
                rules.all(),
                ParameterMutants.of(PACK),
                CompletenessMutants.of(PACK),
                PlanMutants.of(PACK))
            .flatMap(List::stream)
            .toList();
    score = new Score(new Judge(PACK, CANNOT_MATTER.keySet()), mutants);
    System.out.println(score);
  }

  @Test
  void every_mutant_is_caught() {
    assertThat(score.of(Fate.SURVIVES).size())
        .as("mutants that no case notices: see the list above, and write the case that does")
        .isZero();
  }

  @Test
  void nothing_is_caught_where_nothing_is_changed() {
    for (Case each : PackCases.of(PACK)) {
      assertThat(each.run(rules.unchanged(), CrossCheck.never()).failure())
          .as(each.toString())
          .isEqualTo(each.run(PACK, CrossCheck.never()).failure());
    }
  }

  @Test
  void every_mutant_that_cannot_matter_is_one_that_would_survive() {
    assertThat(score.of(Fate.CANNOT_MATTER))
        .extracting(Mutant::toString)
        .containsExactlyInAnyOrderElementsOf(CANNOT_MATTER.keySet());
  }

  @Test
  void each_mutant_is_told_from_the_others() {
    assertThat(mutants).isNotEmpty().extracting(Mutant::toString).doesNotHaveDuplicates();
  }
}

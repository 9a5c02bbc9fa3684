package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Fault;
import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.facts.Enterprise;
import io.guiju.internal.DefaultComplianceChecker;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.rule.CompiledModel;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.DrlText;
import io.guiju.internal.rule.ModelReader;
import io.guiju.pack.RulePack;
import io.guiju.progress.Contribution;
import io.guiju.progress.Tally;
import io.guiju.progress.TargetProgress;
import io.guiju.type.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rule that fires though it is false, or does not though it is true, counts nothing. */
class PlantedContributionTest {
  private static final DefaultRulePack PACK = (DefaultRulePack) RulePack.load("jiaxing315");
  private static final LocalDate AS_OF = LocalDate.of(2028, 1, 1);
  private static final String RULE = "2.3.1-h counts a manufacturer that was listed";
  private static final String DRL =
      """
      import io.guiju.facts.Enterprise
      import io.guiju.jiaxing315.Jiaxing315Parameters
      global io.guiju.Contributions contributions
      rule "%s"
          @contributes( "2.3.1-h" )
          @inYear( "listedYear" )
      when
          $p : Jiaxing315Parameters()
          $e : Enterprise( manufacturing == %s, listedOn <= $p.asOf )
      then
          contributions.from( $e );
      end
      """;
  private static final Facts MANUFACTURER =
      Facts.of(
          new Enterprise(
              "E1", null, new Place("330481"), null, null, null, true, LocalDate.of(2023, 6, 1)));

  @Test
  void a_disagreement_is_an_error_of_the_record_and_of_the_target() {
    ComplianceChecker checker = checker("true", "false", CrossCheck.always());
    Fault fault = new Fault.Disagreement(RULE, Truth.TRUE, false);

    List<Contribution> contributions = contributions(checker);
    assertThat(contributions)
        .filteredOn(one -> one.truth() != Truth.FALSE)
        .singleElement()
        .satisfies(one -> assertThat(one.truth()).isEqualTo(Truth.UNKNOWN))
        .satisfies(one -> assertThat(one.faults()).containsExactly(fault));
    Tally tally = Tally.at(AS_OF).add(contributions);
    TargetProgress target =
        (TargetProgress) checker.progress(Facts.of(), tally, AS_OF).of("2.3.1-h");
    assertThat(target.outcome()).isEqualTo(Outcome.ERROR);
    assertThat(target.faults()).containsExactly(fault);
  }

  @Test
  void so_is_one_the_other_way_round() {
    assertThat(contributions(checker("false", "true", CrossCheck.always())))
        .flatExtracting(Contribution::faults)
        .containsExactly(new Fault.Disagreement(RULE, Truth.FALSE, true));
  }

  @Test
  void without_a_cross_check_nobody_notices() {
    assertThat(contributions(checker("true", "false", CrossCheck.never())))
        .filteredOn(one -> one.truth() == Truth.TRUE)
        .flatExtracting(Contribution::faults)
        .isEmpty();
  }

  @Test
  void the_rules_that_add_do_not_fire_when_entitlements_are_checked() {
    assertThat(
            PACK.network()
                .fire(MANUFACTURER, PACK.parameters().asOf(AS_OF))
                .fired(RULE, MANUFACTURER.all().get(0)))
        .isFalse();
    assertThat(
            PACK.tallyNetwork()
                .fire(MANUFACTURER, PACK.parameters().asOf(AS_OF))
                .fired(RULE, MANUFACTURER.all().get(0)))
        .isTrue();
  }

  private static List<Contribution> contributions(ComplianceChecker checker) {
    return checker.contributions(MANUFACTURER, AS_OF).stream()
        .filter(one -> one.indicator().equals("newlyListedManufacturers"))
        .toList();
  }

  /** A pack whose rule reads one way and fires another. */
  private static ComplianceChecker checker(String read, String fired, CrossCheck crossCheck) {
    CompiledRule direct = rule(read);
    CompiledRule network = rule(fired);
    CompiledRule planted =
        new CompiledRule(
            RULE,
            null,
            null,
            direct.contributing(),
            direct.patterns(),
            direct.subject(),
            direct.appliesTo(),
            direct.text(),
            network.compiled());
    List<CompiledRule> rules = new ArrayList<>(PACK.compiledRules());
    rules.replaceAll(rule -> rule.name().equals(RULE) ? planted : rule);
    return new DefaultComplianceChecker(
        PACK.with(PACK.provisions(), PACK.parameters(), rules), PACK.parameters(), crossCheck);
  }

  private static CompiledRule rule(String manufacturing) {
    String name = "planted." + manufacturing + "_";
    String drl = DRL.formatted(RULE, manufacturing);
    DrlText text = new DrlText("rules.drl", "package " + name + "\n" + drl);
    return new ModelReader(PACK, text)
        .read(CompiledModel.of(CompiledDrl.of(Map.of(name, drl)).model(name)))
        .get(0);
  }
}

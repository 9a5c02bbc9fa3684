package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Fault;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.json.RoundTrip;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.teahouse.Pot;
import io.guiju.teahouse.PotKind;
import io.guiju.text.Explainer;
import io.guiju.type.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A term that answers the two evaluations differently, or throws, is an error and no verdict. */
class PlantedDisagreementTest {
  private static RulePack pack;

  @BeforeAll
  static void build_the_pack(@TempDir Path folder) {
    pack = Teahouse.with(folder, Teahouse.CLEAN, Teahouse.FINE);
  }

  @Test
  void both_evaluations_agree_on_an_honest_pot() {
    assertThat(check(CrossCheck.always(), pot("honest", true)))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.SATISFIED, Outcome.SATISFIED);
  }

  @Test
  void a_rule_that_fires_though_it_is_false_is_an_error() {
    List<Finding> findings = check(CrossCheck.always(), pot("true to a session", true));

    assertThat(findings)
        .extracting(Finding::outcome)
        .containsExactly(Outcome.SATISFIED, Outcome.ERROR);
    assertThat(findings.get(1).explanation().faults())
        .containsExactly(new Fault.Disagreement("1-b fine", Truth.FALSE, true));
  }

  @Test
  void a_rule_that_only_the_session_cannot_evaluate_is_an_error() {
    List<Finding> findings = check(CrossCheck.always(), pot("broken to a session", true));

    assertThat(findings)
        .extracting(Finding::outcome)
        .containsExactly(Outcome.SATISFIED, Outcome.ERROR);
    assertThat(findings.get(1).explanation().faults())
        .singleElement()
        .isInstanceOfSatisfying(
            Fault.SessionFailed.class, fault -> assertThat(fault.cause()).contains("no lid"));
  }

  @Test
  void a_rule_that_does_not_fire_though_it_is_true_is_an_error() {
    List<Finding> findings = check(CrossCheck.always(), pot("false to a session", false));

    assertThat(findings)
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_SATISFIED, Outcome.ERROR);
    assertThat(findings.get(1).explanation().faults())
        .containsExactly(new Fault.Disagreement("1-b fine", Truth.TRUE, false));
  }

  @Test
  void compiled_rules_that_say_other_than_the_interpreter_are_an_error_once_they_are_used() {
    LocalDate asOf = LocalDate.of(2024, 6, 30);
    Facts facts = Facts.of(pot("false to the interpreter", true));
    ComplianceChecker checker = ComplianceChecker.of(pack);
    Facts.Builder many = Facts.builder();
    IntStream.rangeClosed(0, 7000).forEach(i -> many.add(pot("honest " + i, true)));
    checker.check(many.build(), asOf, false);

    assertThat(checker.check(facts, asOf, false).findings())
        .extracting(Finding::outcome)
        .containsExactly(Outcome.SATISFIED, Outcome.SATISFIED);
    Assessment held = checker.check(facts, asOf, true);
    assertThat(held.findings())
        .extracting(Finding::outcome)
        .containsExactly(Outcome.SATISFIED, Outcome.ERROR);
    assertThat(held.findings().get(1).explanation().faults())
        .containsExactlyInAnyOrder(
            new Fault.FormsDisagree("1-b", Outcome.SATISFIED, Outcome.NOT_SATISFIED),
            new Fault.Disagreement("1-b fine", Truth.FALSE, true));
    assertThat(RoundTrip.of(pack, held)).contains("\"kind\": \"formsDisagree\"");
    assertThat(Explainer.of(pack, Language.EN).explain(held.findings().get(1)))
        .contains("1-b: the compiled rules say satisfied, the interpreter not satisfied");
  }

  @Test
  void without_a_cross_check_nobody_notices() {
    assertThat(check(CrossCheck.never(), pot("false to a session", true)))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.SATISFIED, Outcome.SATISFIED);
  }

  @Test
  void a_disagreement_about_one_subject_leaves_the_others_alone() {
    assertThat(
            check(
                CrossCheck.always(),
                pot("honest", true),
                pot("true to a session", true),
                pot("false to a session", true)))
        .filteredOn(finding -> finding.provision().id().equals("1-b"))
        .extracting(finding -> finding.key().id() + ": " + finding.outcome())
        .containsExactly(
            "false to a session: ERROR", "honest: SATISFIED", "true to a session: ERROR");
  }

  @Test
  void a_term_that_throws_is_an_error_of_its_provision_alone() {
    List<Finding> findings = check(CrossCheck.always(), pot("broken", true));

    assertThat(findings)
        .extracting(Finding::outcome)
        .containsExactly(Outcome.SATISFIED, Outcome.ERROR);
    assertThat(findings.get(1).explanation().faults())
        .containsExactly(
            new Fault.TermFailed(
                "1-b fine", "Pot.fine", "java.lang.IllegalStateException: no bottom"));
  }

  @Test
  void a_term_that_throws_is_an_error_without_a_cross_check_too() {
    assertThat(check(CrossCheck.never(), pot("broken", false)))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_SATISFIED, Outcome.ERROR);
  }

  @Test
  void beside_a_term_that_throws_the_other_rules_are_still_compared(@TempDir Path folder) {
    String broken = Teahouse.rule("1-a", "iron", "$t : Pot( kind == PotKind.IRON, fine == true )");
    RulePack other =
        Teahouse.with(
            folder,
            broken,
            Teahouse.rule("1-b", "clay", "$t : Pot( kind == PotKind.CLAY, fine == true )"));
    Facts facts =
        Facts.of(
            new Pot("iron", new Place("330400"), true, PotKind.IRON, "broken"),
            new Pot("clay", new Place("330400"), true, PotKind.CLAY, "true to a session"));

    List<Finding> findings = check(other, CrossCheck.always(), facts);

    assertThat(faults(findings, "1-a", "iron"))
        .hasOnlyElementsOfType(Fault.TermFailed.class)
        .hasSize(1);
    assertThat(faults(findings, "1-a", "clay")).isEmpty();
    assertThat(faults(findings, "1-b", "clay"))
        .contains(new Fault.Disagreement("1-b clay", Truth.FALSE, true));
  }

  @Test
  void beside_a_term_that_throws_the_other_subjects_of_its_rule_are_still_compared() {
    List<Finding> findings =
        check(
            CrossCheck.always(),
            pot("broken", true),
            pot("honest", true),
            pot("true to a session", true));

    assertThat(faults(findings, "1-b", "broken"))
        .hasOnlyElementsOfType(Fault.TermFailed.class)
        .hasSize(1);
    assertThat(faults(findings, "1-b", "honest")).isEmpty();
    assertThat(faults(findings, "1-b", "true to a session"))
        .containsExactly(new Fault.Disagreement("1-b fine", Truth.FALSE, true));
  }

  @Test
  void beside_a_term_that_throws_a_failure_of_the_session_is_told_of_the_other_subjects() {
    List<Finding> findings =
        check(CrossCheck.always(), pot("broken", true), pot("broken to a session", true));

    assertThat(faults(findings, "1-b", "broken"))
        .hasOnlyElementsOfType(Fault.TermFailed.class)
        .hasSize(1);
    assertThat(faults(findings, "1-b", "broken to a session"))
        .singleElement()
        .isInstanceOfSatisfying(
            Fault.SessionFailed.class, fault -> assertThat(fault.cause()).contains("no lid"));
  }

  @ParameterizedTest
  @CsvSource({
    "broken, termFailed",
    "broken to a session, sessionFailed",
    "true to a session, disagreement"
  })
  void every_kind_of_fault_is_written_as_json_and_read(String whim, String kind) {
    Facts facts = Facts.of(pot(whim, true));
    Assessment assessment = ComplianceChecker.of(pack).check(facts, LocalDate.of(2024, 6, 30));
    assertThat(RoundTrip.of(pack, assessment)).contains("\"kind\": \"" + kind + "\"");
  }

  private static List<Fault> faults(List<Finding> findings, String provision, String subject) {
    return findings.stream()
        .filter(f -> f.provision().id().equals(provision) && f.key().id().equals(subject))
        .flatMap(f -> f.explanation().faults().stream())
        .toList();
  }

  /** A pot whose whim is its id. */
  private static Pot pot(String whim, boolean clean) {
    return new Pot(whim, new Place("330400"), clean, PotKind.CLAY, whim);
  }

  private static List<Finding> check(CrossCheck crossCheck, Pot... pots) {
    return check(pack, crossCheck, Facts.of(pots));
  }

  private static List<Finding> check(RulePack pack, CrossCheck crossCheck, Facts facts) {
    return ComplianceChecker.builder(pack)
        .crossCheck(crossCheck)
        .build()
        .check(facts, LocalDate.of(2024, 6, 30))
        .findings();
  }
}

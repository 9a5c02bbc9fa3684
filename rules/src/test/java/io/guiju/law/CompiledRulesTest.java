package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.internal.compiled.SubjectJudge;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.pack.RulePack;
import io.guiju.teahouse.Pot;
import io.guiju.teahouse.PotKind;
import io.guiju.type.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiled rules must do beside saying what the interpreter says of facts. */
class CompiledRulesTest {
  private static final LocalDate AS_OF = RandomFacts.AS_OF;

  @TempDir static Path folder;
  private static RulePack pack;

  @BeforeAll
  static void build() {
    pack =
        Teahouse.with(
            folder,
            Teahouse.rule("1-a", "clean and fine", "$t : Pot( clean == true, fine == true )"),
            Teahouse.rule(
                "1-b",
                "beside others",
                """
                $t : Pot()
                $u : Pot( id == "nobody" )
                $v : Pot( id == "another", clean != $t.fine )
                """),
            Teahouse.rule("1-b", "iron", "$t : Pot( kind == PotKind.IRON )"));
  }

  private static ComplianceChecker direct(RulePack pack) {
    return ComplianceChecker.builder(pack).crossCheck(CrossCheck.never()).build();
  }

  private static Pot pot(String id, Boolean clean, String whim) {
    return new Pot(id, new Place("330400"), clean, PotKind.CLAY, whim);
  }

  @Test
  void a_term_that_throws_is_an_error_in_both_forms_even_after_a_condition_that_is_false() {
    Facts facts =
        Facts.of(
            pot("a", true, "broken"),
            pot("b", false, "broken"),
            pot("c", null, "broken"),
            pot("d", false, "none"),
            pot("e", null, "none"));
    new BothForms(pack, Map.of(), Set.of()).agree(facts, AS_OF);
    ComplianceChecker checker = direct(pack);
    List<Finding> interpreted = checker.check(facts, AS_OF).findings();
    for (int i = 0; i < 1000; i++) {
      checker.check(facts, AS_OF);
    }
    List<Finding> compiled = checker.check(facts, AS_OF).findings();
    assertThat(compiled).isEqualTo(interpreted);
    assertThat(compiled)
        .extracting(Finding::outcome)
        .startsWith(Outcome.ERROR, Outcome.ERROR, Outcome.ERROR, Outcome.NOT_SATISFIED);
  }

  @Test
  void a_term_that_throws_matters_to_no_explanation_that_ends_before_it() {
    Facts facts = Facts.builder().add(pot("a", true, "broken")).complete(Pot.class).build();
    assertThat(direct(pack).check(facts, AS_OF).findings())
        .filteredOn(finding -> finding.outcome() == Outcome.NOT_SATISFIED)
        .singleElement()
        .satisfies(finding -> assertThat(finding.explanation().grounds()).hasSize(2));
  }

  @Test
  void rules_that_are_seldom_asked_are_not_compiled() {
    DefaultRulePack pack = (DefaultRulePack) RulePack.load("jiaxing315");
    List<SubjectJudge> judges =
        SubjectJudge.all(pack, new DirectEvaluator(pack, pack.parameters()));
    judges.forEach(judge -> judge.together(1));
    assertThat(judges).noneMatch(SubjectJudge::isCompiled);
    judges.get(0).together(10_000);
    assertThat(judges).filteredOn(SubjectJudge::isCompiled).hasSize(1);
  }

  @Test
  void many_threads_at_once_find_what_one_finds() throws Exception {
    RulePack pack = RulePack.load("jiaxing315");
    Random random = new Random(315);
    List<Facts> records =
        Stream.generate(() -> RandomFacts.of(pack, random, true).build()).limit(400).toList();
    List<Outcome> alone = outcomes(direct(pack), records);
    ComplianceChecker shared = direct(pack);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<Outcome>>> tasks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        tasks.add(() -> outcomes(shared, records));
      }
      for (Future<List<Outcome>> one : threads.invokeAll(tasks)) {
        assertThat(one.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Outcome> outcomes(ComplianceChecker checker, List<Facts> records) {
    return records.stream()
        .flatMap(facts -> checker.check(facts, AS_OF).findings().stream())
        .map(Finding::outcome)
        .toList();
  }
}

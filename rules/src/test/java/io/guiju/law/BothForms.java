package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.Explanation;
import io.guiju.Facts;
import io.guiju.Outcome;
import io.guiju.internal.compiled.Scene;
import io.guiju.internal.compiled.Seeker;
import io.guiju.internal.compiled.SubjectJudge;
import io.guiju.internal.compiled.Together;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.direct.Nearest;
import io.guiju.internal.direct.Verdict;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.pack.Parameters;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules of a pack in both forms of the direct evaluation: compiled and interpreted. */
final class BothForms {
  private final Parameters parameters;
  private final DirectEvaluator interpreter;
  private final List<SubjectJudge> judges;
  private final Map<String, Seeker> seekers = new HashMap<>();

  BothForms(RulePack pack, Map<String, String> values, Set<String> closed) {
    this.parameters =
        pack.parameters()
            .with(
                values.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))),
                closed);
    this.interpreter = new DirectEvaluator((DefaultRulePack) pack, parameters);
    this.judges = SubjectJudge.all((DefaultRulePack) pack, interpreter);
    for (Provision provision : pack.entitlements()) {
      Seeker seeker = new Seeker(((DefaultRulePack) pack).compiledRulesOf(provision));
      seeker.compile();
      seekers.put(provision.id(), seeker);
    }
  }

  /**
   * Asks both of every provision. Where a term throws, the compiled form leaves the subject to the
   * interpreter, and only there.
   */
  void agree(Facts facts, LocalDate asOf) {
    Object dated = parameters.asOf(asOf);
    for (SubjectJudge judge : judges) {
      for (Object subject : facts.of(judge.type().type())) {
        Scene scene = new Scene(facts, dated, subject);
        boolean leftOut = false;
        boolean throwing = false;
        for (Together together : judge.compile()) {
          long truths = together.truths(scene);
          for (int i = 0; i < together.count(); i++) {
            Provision provision = together.provision(i);
            Verdict compiled = together.verdict(i, truths);
            Outcome expected = interpreter.judge(provision, facts, asOf, dated, subject).outcome();
            leftOut |= compiled == null;
            throwing |= expected == Outcome.ERROR;
            assertThat(compiled == null ? expected : compiled.outcome())
                .as("%s of %s among %s", provision, subject, facts.all())
                .isEqualTo(expected);
          }
        }
        assertThat(leftOut).as("%s among %s", subject, facts.all()).isEqualTo(throwing);
      }
    }
  }

  /** Asks both why; a term that throws is left to the interpreter. */
  void explainAlike(Facts facts, LocalDate asOf) {
    Object dated = parameters.asOf(asOf);
    for (SubjectJudge judge : judges) {
      for (Object subject : facts.of(judge.type().type())) {
        Scene scene = new Scene(facts, dated, subject);
        for (int i = 0; i < judge.count(); i++) {
          if (judge.provision(i).shownFor() == null) {
            explainAlike(judge.provision(i), scene, asOf);
          }
        }
      }
    }
  }

  private void explainAlike(Provision provision, Scene scene, LocalDate asOf) {
    Verdict verdict =
        interpreter.judge(provision, scene.facts(), asOf, scene.parameters(), scene.subject());
    Nearest nearest = Objects.requireNonNull(seekers.get(provision.id())).nearest(scene);
    if (nearest == null) {
      assertThat(verdict.outcome()).as("%s", provision).isEqualTo(Outcome.ERROR);
      return;
    }
    assertThat(explanation(provision, scene, asOf, verdict, nearest))
        .as("%s of %s among %s", provision, scene.subject(), scene.facts().all())
        .isEqualTo(explanation(provision, scene, asOf, verdict, null));
  }

  private Explanation explanation(
      Provision provision,
      Scene scene,
      LocalDate asOf,
      Verdict verdict,
      @Nullable Nearest nearest) {
    return interpreter.explain(
        provision,
        scene.facts(),
        asOf,
        scene.parameters(),
        scene.subject(),
        verdict,
        interpreter.placed(provision, scene.subject(), scene.facts()),
        nearest);
  }
}

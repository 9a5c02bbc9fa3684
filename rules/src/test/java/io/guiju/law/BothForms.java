package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.Facts;
import io.guiju.Outcome;
import io.guiju.internal.compiled.Judges;
import io.guiju.internal.compiled.Scene;
import io.guiju.internal.compiled.SubjectJudge;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.direct.Verdict;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.pack.Parameters;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of a pack in both forms of the direct evaluation: compiled and interpreted. */
final class BothForms {
  private final Parameters parameters;
  private final DirectEvaluator interpreter;
  private final List<SubjectJudge> judges;

  BothForms(RulePack pack, Map<String, String> values, Set<String> closed) {
    this.parameters =
        pack.parameters()
            .with(
                values.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))),
                closed);
    this.interpreter = new DirectEvaluator((DefaultRulePack) pack, parameters);
    this.judges = new Judges((DefaultRulePack) pack, interpreter).all();
    judges.forEach(SubjectJudge::compile);
  }

  /** Asks both of every provision; what throws in one throws in both. */
  void agree(Facts facts, LocalDate asOf) {
    Object dated = parameters.asOf(asOf);
    for (SubjectJudge judge : judges) {
      for (Object subject : facts.of(judge.type().type())) {
        Scene scene = new Scene(facts, dated, subject);
        int inPlace = judge.inPlace(scene);
        for (int i = 0; i < judge.count(); i++) {
          int answers = judge.answers(i / SubjectJudge.TOGETHER, inPlace, scene);
          Verdict compiled = SubjectJudge.verdict(answers, i % SubjectJudge.TOGETHER);
          Provision provision = judge.provision(i);
          assertThat(compiled == null ? Outcome.ERROR : compiled.outcome())
              .as("%s of %s among %s", provision, subject, facts.all())
              .isEqualTo(interpreter.judge(provision, facts, asOf, dated, subject).outcome());
        }
      }
    }
  }
}

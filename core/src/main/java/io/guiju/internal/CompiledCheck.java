package io.guiju.internal;

import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.internal.compiled.Judges;
import io.guiju.internal.compiled.SubjectJudge;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.direct.Verdict;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.pack.Provision;
import java.util.List;

/** Finds by the compiled rules, as far as there are any. Thread-safe. */
final class CompiledCheck {
  /** Judges by the interpreter, whatever a term throws. */
  interface Interpreter {
    Verdict judge(Provision provision, Asked asked);
  }

  private final List<Provision> provisions;
  private final List<SubjectJudge> judges;
  private final Interpreter interpreter;

  /** By judge and its provision: how many provisions of each judge the plan has before it. */
  private final int[][][] before;

  CompiledCheck(DefaultRulePack pack, DirectEvaluator direct, Interpreter interpreter) {
    this.provisions = pack.entitlements();
    this.judges = new Judges(pack, direct).all();
    this.interpreter = interpreter;
    this.before = judges.stream().map(this::before).toArray(int[][][]::new);
  }

  private int[][] before(SubjectJudge judge) {
    int[][] all = new int[judge.count()][judges.size()];
    for (int i = 0; i < all.length; i++) {
      for (int j = 0; j < all[i].length; j++) {
        for (int k = 0; k < judges.get(j).count(); k++) {
          all[i][j] += judges.get(j).place(k) < judge.place(i) ? 1 : 0;
        }
      }
    }
    return all;
  }

  /**
   * In the order of the plan, then of the subjects.
   *
   * @param withRules whether the truth of each rule is wanted, which the interpreter says
   */
  Finding[] findings(Reasons reasons, Facts facts, Facts given, boolean withRules) {
    boolean interpreted = withRules || !reasons.direct().isInForce(reasons.asOf());
    int total = 0;
    int kinds = 0;
    for (SubjectJudge judge : judges) {
      int count = facts.of(judge.type().type()).size();
      total += count * judge.count();
      kinds += count == 0 ? 0 : 1;
    }
    Finding[] findings = new Finding[total];
    for (int i = 0; i < judges.size(); i++) {
      SubjectJudge judge = judges.get(i);
      List<Object> subjects = facts.of(judge.type().type());
      boolean compiled = !interpreted && judge.isReady(subjects.size());
      for (int s = 0; s < subjects.size(); s++) {
        Asked asked = new Asked(reasons, facts, given, subjects.get(s));
        int inPlace = compiled ? judge.inPlace(asked) : 0;
        int answers = 0;
        for (int j = 0; j < judge.count(); j++) {
          if (compiled && j % SubjectJudge.TOGETHER == 0) {
            answers = judge.answers(j / SubjectJudge.TOGETHER, inPlace, asked);
          }
          Outcome outcome =
              compiled ? SubjectJudge.outcome(answers, j % SubjectJudge.TOGETHER) : null;
          Provision provision = provisions.get(judge.place(j));
          Verdict verdict =
              outcome == null ? interpreter.judge(provision, asked) : Verdict.of(outcome);
          int first = kinds == 1 ? j * subjects.size() : first(before[i][j], facts);
          findings[first + s] = new DefaultFinding(provision, asked, verdict);
        }
      }
    }
    return findings;
  }

  /** Where the findings of a provision begin. */
  private int first(int[] provisionsBefore, Facts facts) {
    int first = 0;
    for (int i = 0; i < provisionsBefore.length; i++) {
      first += provisionsBefore[i] * facts.of(judges.get(i).type().type()).size();
    }
    return first;
  }
}

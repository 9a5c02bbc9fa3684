package io.guiju.internal;

import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.internal.compiled.Judges;
import io.guiju.internal.compiled.SubjectJudge;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.direct.Verdict;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.pack.Provision;
import java.util.Arrays;
import java.util.List;

/** Finds by the compiled rules, as far as there are any. Thread-safe. */
final class CompiledCheck {
  /** Judges by the interpreter, whatever a term throws. */
  interface Interpreter {
    Verdict judge(Provision provision, Asked asked);
  }

  private final SubjectJudge[] judges;
  private final Interpreter interpreter;

  /** By judge and its provision: how many provisions of each judge the plan has before it. */
  private final int[][][] before;

  CompiledCheck(DefaultRulePack pack, DirectEvaluator direct, Interpreter interpreter) {
    this.judges = new Judges(pack, direct).all().toArray(SubjectJudge[]::new);
    this.interpreter = interpreter;
    this.before = Arrays.stream(judges).map(this::before).toArray(int[][][]::new);
  }

  private int[][] before(SubjectJudge judge) {
    int[][] all = new int[judge.count()][judges.length];
    for (int i = 0; i < all.length; i++) {
      for (int j = 0; j < all[i].length; j++) {
        for (int k = 0; k < judges[j].count(); k++) {
          all[i][j] += judges[j].place(k) < judge.place(i) ? 1 : 0;
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
    boolean interpreted = withRules || !reasons.inForce();
    int total = 0;
    int kinds = 0;
    int last = 0;
    for (int i = 0; i < judges.length; i++) {
      int count = facts.of(judges[i].type().type()).size();
      if (count > 0) {
        total += count * judges[i].count();
        kinds++;
        last = i;
      }
    }
    Finding[] findings = new Finding[total];
    for (int i = kinds == 1 ? last : 0; i <= last; i++) {
      SubjectJudge judge = judges[i];
      List<Object> subjects = facts.of(judge.type().type());
      int count = subjects.size();
      boolean compiled = !interpreted && count > 0 && judge.isReady(count);
      for (int s = 0; s < count; s++) {
        Asked asked = new Asked(reasons, facts, given, subjects.get(s));
        long truths = 0;
        for (int j = 0; j < judge.count(); j++) {
          Provision provision = judge.provision(j);
          Verdict verdict = null;
          if (compiled) {
            truths = judge.truths(j, truths, asked);
            verdict = judge.verdict(j, truths);
          }
          int first = kinds == 1 ? j * count : first(before[i][j], facts);
          findings[first + s] =
              new DefaultFinding(
                  provision,
                  asked,
                  verdict == null ? interpreter.judge(provision, asked) : verdict);
        }
      }
    }
    return findings;
  }

  /** Where the findings of a provision begin. */
  private int first(int[] provisionsBefore, Facts facts) {
    int first = 0;
    for (int i = 0; i < provisionsBefore.length; i++) {
      first += provisionsBefore[i] * facts.of(judges[i].type().type()).size();
    }
    return first;
  }
}

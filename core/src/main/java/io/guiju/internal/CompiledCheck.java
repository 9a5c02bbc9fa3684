package io.guiju.internal;

import io.guiju.Facts;
import io.guiju.Fault;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.internal.compiled.SubjectJudge;
import io.guiju.internal.compiled.Together;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.direct.Verdict;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.pack.Provision;
import io.guiju.type.FactType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Finds by the compiled rules, as far as there are any. Thread-safe. */
final class CompiledCheck {
  /** Judges by the interpreter, whatever a term throws. */
  interface Interpreter {
    Verdict judge(Provision provision, Asked asked);
  }

  private final SubjectJudge[] judges;
  private final FactType[] types;
  private final Interpreter interpreter;

  /** By judge and its provision: how many provisions of each judge the plan has before it. */
  private final int[][][] before;

  /** By judge: where the findings of each provision begin if there is but one subject. */
  private final int[][] alone;

  CompiledCheck(DefaultRulePack pack, DirectEvaluator direct, Interpreter interpreter) {
    this.judges = SubjectJudge.all(pack, direct).toArray(new SubjectJudge[0]);
    this.types = new FactType[judges.length];
    this.interpreter = interpreter;
    this.before = new int[judges.length][][];
    this.alone = new int[judges.length][];
    for (int i = 0; i < judges.length; i++) {
      types[i] = judges[i].type();
      before[i] = before(judges[i]);
      alone[i] = new int[judges[i].count()];
      Arrays.setAll(alone[i], place -> place);
    }
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
   * @param crossChecked whether what compiled rules say is held against what the interpreter says
   */
  Finding[] findings(Reasons reasons, Facts facts, Facts given, boolean crossChecked) {
    int total = 0;
    int last = -1;
    for (int i = 0; i < judges.length; i++) {
      int count = facts.of(types[i]).size();
      if (count > 0) {
        total += judges[i].count() * count;
        last = i;
      }
    }
    Finding[] findings = new Finding[total];
    boolean isAlone = last >= 0 && total == judges[last].count();
    for (int i = isAlone ? last : 0; i <= last; i++) {
      List<Object> subjects = facts.of(types[i]);
      int count = subjects.size();
      int[] begin = isAlone ? alone[i] : begin(i, facts);
      Together[] all =
          reasons.inForce() && count > 0 ? judges[i].together(count) : judges[i].interpreted();
      for (int s = 0; s < count; s++) {
        Asked asked = new Asked(reasons, facts, given, subjects.get(s));
        for (Together together : all) {
          find(together, together.truths(asked), asked, crossChecked, findings, begin, s);
        }
      }
    }
    return findings;
  }

  /** Apart from what asks the rules, which fills all that a JIT compiler makes one piece of. */
  private void find(
      Together together,
      long truths,
      Asked asked,
      boolean crossChecked,
      Finding[] findings,
      int[] begin,
      int subject) {
    for (int i = 0; i < together.count(); i++) {
      Provision provision = together.provision(i);
      Verdict verdict = together.verdict(i, truths);
      if (verdict == null) {
        verdict = interpreter.judge(provision, asked);
      } else if (crossChecked) {
        verdict = held(provision, verdict.outcome(), interpreter.judge(provision, asked));
      }
      int first = begin[together.first() + i];
      findings[first + subject] = new DefaultFinding(provision, asked, verdict);
    }
  }

  /**
   * What the interpreter says, which tells the truth of each rule as well, unless it is another
   * outcome.
   */
  private static Verdict held(Provision provision, Outcome compiled, Verdict interpreted) {
    if (compiled == interpreted.outcome()) {
      return interpreted;
    }
    Fault fault = new Fault.FormsDisagree(provision.id(), compiled, interpreted.outcome());
    return new Verdict(Outcome.ERROR, interpreted.rules(), Set.of(fault));
  }

  /** Where the findings of each provision of a judge begin. */
  private int[] begin(int judge, Facts facts) {
    int[] begin = new int[judges[judge].count()];
    for (int i = 0; i < begin.length; i++) {
      for (int j = 0; j < judges.length; j++) {
        begin[i] += before[judge][i][j] * facts.of(types[j]).size();
      }
    }
    return begin;
  }
}

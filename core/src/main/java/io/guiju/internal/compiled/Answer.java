package io.guiju.internal.compiled;

import io.guiju.Outcome;
import io.guiju.internal.direct.Verdict;
import io.guiju.pack.Provision;
import org.jspecify.annotations.Nullable;

/**
 * Where the answer about a provision stands in what a group says.
 *
 * @param applies the bits of what decides whether it applies; none where it always does
 * @param rules the bits of its rules, any of which is enough
 */
record Answer(Provision provision, long applies, long rules) {
  /** By how far something is true: not at all, maybe, surely. */
  private static final Verdict[] SATISFIED = {
    Verdict.of(Outcome.NOT_SATISFIED),
    Verdict.of(Outcome.UNDETERMINED),
    Verdict.of(Outcome.SATISFIED)
  };

  private static final Verdict[] APPLICABLE = {
    Verdict.of(Outcome.NOT_APPLICABLE), Verdict.of(Outcome.UNDETERMINED)
  };

  /** Null where the interpreter has to judge. */
  @Nullable Verdict of(long truths) {
    if (truths >= 0) {
      return APPLICABLE[howFar(truths)];
    } else if (truths == Group.THROWN) {
      return null;
    }
    boolean judged = applies == 0 || (truths & applies & Kleene.MUST) != 0;
    return judged ? SATISFIED[howFar(truths & rules)] : APPLICABLE[howFar(truths & applies)];
  }

  /** Nothing is jumped over: what a subject satisfies no processor foresees. */
  private static int howFar(long truths) {
    return (truths != 0 ? 1 : 0) + ((truths & Kleene.MUST) != 0 ? 1 : 0);
  }
}

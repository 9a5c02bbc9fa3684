package io.guiju.internal.compiled;

import io.guiju.Outcome;
import io.guiju.internal.direct.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Where the answer about a provision stands in what a group says.
 *
 * @param applies the bits of what decides whether it applies; none where it always does
 * @param rules the bits of its rules, any of which is enough
 */
record Answer(Judge group, long applies, long rules) {
  private static final Verdict SATISFIED = Verdict.of(Outcome.SATISFIED);
  private static final Verdict NOT_SATISFIED = Verdict.of(Outcome.NOT_SATISFIED);
  private static final Verdict UNDETERMINED = Verdict.of(Outcome.UNDETERMINED);
  private static final Verdict NOT_APPLICABLE = Verdict.of(Outcome.NOT_APPLICABLE);

  /** Null where the interpreter has to judge. */
  @Nullable Verdict of(long truths) {
    if (truths >= 0) {
      return truths == 0 ? NOT_APPLICABLE : UNDETERMINED;
    } else if (truths == Group.THROWN) {
      return null;
    } else if (applies != 0 && (truths & applies & Kleene.MUST) == 0) {
      return (truths & applies) == 0 ? NOT_APPLICABLE : UNDETERMINED;
    } else if ((truths & rules & Kleene.MUST) != 0) {
      return SATISFIED;
    }
    return (truths & rules) == 0 ? NOT_SATISFIED : UNDETERMINED;
  }
}

package io.guiju.internal.direct;

import io.guiju.Facts;
import io.guiju.Gap;
import io.guiju.Truth;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.RulePattern;
import io.guiju.pack.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much a choice lacks. */
final class AllGaps implements Parts {
  private final Vocabulary vocabulary;
  private final Facts facts;
  private final List<Gap> all = new ArrayList<>();
  private boolean enough = true;

  private AllGaps(Vocabulary vocabulary, Facts facts) {
    this.vocabulary = vocabulary;
    this.facts = facts;
  }

  /** Empty where closing the gaps would not be enough. */
  static List<Gap> of(Nearest nearest, Vocabulary vocabulary, Facts facts) {
    AllGaps gaps = new AllGaps(vocabulary, facts);
    nearest.each(gaps);
    return gaps.enough ? gaps.all : List.of();
  }

  @Override
  public void compared(
      Condition condition,
      Object fact,
      @Nullable Object observed,
      @Nullable Object limit,
      long code) {
    if (enough && Codes.truth(code) != Truth.TRUE) {
      Gap gap =
          code == Codes.FALSE && observed != null && limit != null
              ? Gaps.of(vocabulary, condition, facts.keyOf(fact), observed, limit)
              : null;
      enough = gap != null;
      if (gap != null) {
        all.add(gap);
      }
    }
  }

  @Override
  public void present(RulePattern pattern, int first, @Nullable Object fact, Truth truth) {
    enough &= truth == Truth.TRUE;
  }
}

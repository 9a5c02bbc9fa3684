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
final class AllGaps implements Unmet {
  private final Vocabulary vocabulary;
  private final Facts facts;
  private final List<Gap> all = new ArrayList<>();
  private boolean enough = true;

  AllGaps(Vocabulary vocabulary, Facts facts) {
    this.vocabulary = vocabulary;
    this.facts = facts;
  }

  /** Empty where closing the gaps would not be enough. */
  List<Gap> all() {
    return enough ? all : List.of();
  }

  @Override
  public void compared(
      Condition condition,
      Object fact,
      @Nullable Object observed,
      @Nullable Object limit,
      long code) {
    if (enough) {
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
  public void absent(RulePattern pattern, int first, Truth truth) {
    enough = false;
  }
}

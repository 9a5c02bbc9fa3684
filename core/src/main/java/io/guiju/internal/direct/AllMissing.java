package io.guiju.internal.direct;

import io.guiju.MissingFact;
import io.guiju.Truth;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.Limit;
import io.guiju.internal.rule.RulePattern;
import io.guiju.pack.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is not known of where a subject is, and what a choice does not know. */
final class AllMissing implements Unmet {
  private final Lacking lacking;
  private final Nearest nearest;
  private final List<MissingFact> all;

  /**
   * @param place what is not known of where the subject is
   */
  AllMissing(Lacking lacking, Nearest nearest, List<MissingFact> place) {
    this.lacking = lacking;
    this.nearest = nearest;
    this.all = new ArrayList<>(place);
  }

  List<MissingFact> all() {
    return all;
  }

  @Override
  public void compared(
      Condition condition,
      Object fact,
      @Nullable Object observed,
      @Nullable Object limit,
      long code) {
    if (code != Codes.FALSE) {
      add(lacking.of(condition, fact, observed, limit, nearest.chosen()));
    }
  }

  @Override
  public void absent(RulePattern pattern, int first, Truth truth) {
    if (truth == Truth.UNKNOWN) {
      List<MissingFact> unsaid = unsaid(pattern, first);
      add(
          unsaid.isEmpty()
              ? List.of(new MissingFact.MissingRecord(pattern.type(), ties(pattern, first)))
              : unsaid);
    }
  }

  private void add(List<MissingFact> some) {
    for (MissingFact one : some) {
      if (!all.contains(one)) {
        all.add(one);
      }
    }
  }

  /** What would tell which fact a pattern means. */
  private List<MissingFact> unsaid(RulePattern pattern, int first) {
    List<MissingFact> unsaid = List.of();
    for (int join : pattern.joins()) {
      if (nearest.limit(first + join) == null
          && pattern.conditions().get(join).limit() instanceof Limit.Reference reference) {
        unsaid = new ArrayList<>(unsaid);
        unsaid.addAll(lacking.limit(reference, null, nearest.chosen()));
      }
    }
    return unsaid;
  }

  /** What is known of a fact that nobody supplied: mostly whose it is, and no more. */
  private Map<Term, Object> ties(RulePattern pattern, int first) {
    Map<Term, Object> ties = pattern.joins().length > 1 ? new LinkedHashMap<>() : Map.of();
    for (int join : pattern.joins()) {
      Term term = pattern.conditions().get(join).term();
      Object limit = nearest.limit(first + join);
      if (limit != null && pattern.joins().length > 1) {
        ties.put(term, limit);
      } else if (limit != null) {
        ties = Map.of(term, limit);
      }
    }
    return ties;
  }
}

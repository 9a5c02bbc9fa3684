package io.guiju.internal.direct;

import io.guiju.Facts;
import io.guiju.Ground;
import io.guiju.Provenance;
import io.guiju.Truth;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.Limit;
import io.guiju.internal.rule.RulePattern;
import io.guiju.internal.rule.RulePattern.Quantifier;
import io.guiju.type.FactKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The grounds of a choice, in the order of the rule; what does not hold is told to others. */
final class AllGrounds {
  /** As many as there mostly are, so that the list need not grow. */
  private static final int USUAL = 8;

  private final Facts facts;
  private final Grounds grounds;
  private final Nearest nearest;
  private final @Nullable Unmet unmet;
  private final List<Ground> all = new ArrayList<>(USUAL);

  /** That of the last ground, whose key and provenance are looked up once. */
  private @Nullable Object fact;

  private @Nullable FactKey key;
  private @Nullable Provenance provenance;

  private AllGrounds(Grounds grounds, Nearest nearest, @Nullable Unmet unmet) {
    this.facts = grounds.facts();
    this.grounds = grounds;
    this.nearest = nearest;
    this.unmet = unmet;
  }

  /**
   * @param before the ground that stands before them
   * @param unmet hears of what does not hold; null if nobody asks
   */
  static List<Ground> of(Nearest nearest, Grounds grounds, Ground before, @Nullable Unmet unmet) {
    AllGrounds all = new AllGrounds(grounds, nearest, unmet);
    all.all.add(before);
    nearest.each(all);
    return all.all;
  }

  void compared(
      Condition condition,
      Object of,
      @Nullable Object observed,
      @Nullable Object limit,
      long code) {
    if (unmet != null && code != Codes.ALL_TRUE) {
      unmet.compared(condition, of, observed, limit, code);
    }
    if (code == Codes.POSSIBLY_MEANT) {
      Limit.Reference unknown = (Limit.Reference) condition.limit();
      all.add(grounds.unknown(unknown, nearest.chosen()[unknown.pattern()]));
      return;
    }
    if (of != fact) {
      fact = of;
      key = facts.keyOf(of);
      provenance = facts.provenanceOf(of);
    }
    all.add(grounds.of(condition, key, provenance, observed, limit, Codes.truth(code)));
  }

  void present(RulePattern pattern, int first, @Nullable Object of, Truth truth) {
    if (unmet != null && truth != Truth.TRUE) {
      unmet.absent(pattern, first, truth);
    }
    List<Condition> conditions = pattern.conditions();
    Ground.Comparison[] asked = new Ground.Comparison[conditions.size()];
    for (int i = 0; i < asked.length; i++) {
      Object limit = nearest.limit(first + i);
      asked[i] = grounds.of(conditions.get(i), null, null, limit, Truth.UNKNOWN);
    }
    all.add(
        new Ground.Presence(
            pattern.type(),
            pattern.quantifier() != Quantifier.NOT,
            List.of(asked),
            of == null ? null : facts.provenanceOf(of),
            truth));
  }
}

package io.guiju.internal.direct;

import io.guiju.Facts;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.RulePattern;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keeps the choice that comes nearest of those that an evaluation met. */
final class Explaining implements Trace {
  private final Facts facts;
  private final @Nullable FactType shownForType;
  private final Set<FactKey> shownFor;
  private @Nullable Nearest best;
  private long bestLack = Lack.MOST;

  Explaining(Facts facts, @Nullable FactType shownForType) {
    this.facts = facts;
    this.shownForType = shownForType;
    this.shownFor = shownForType == null ? Set.of() : new TreeSet<>();
  }

  /** Null where no choice was met. */
  @Nullable Nearest nearest() {
    if (best != null) {
      addLimits(best);
    }
    return best;
  }

  /** Those of conditions that no fact was asked, since there is none. */
  private static void addLimits(Nearest nearest) {
    List<RulePattern> patterns = nearest.rule().patterns();
    int value = 1;
    for (int i = 0; i < patterns.size(); i++) {
      for (Condition condition : patterns.get(i).conditions()) {
        if (nearest.chosen()[i] == null && nearest.codes()[i] != Codes.UNSAID) {
          nearest.values()[value] = condition.limit(nearest.chosen());
        }
        value += 2;
      }
      if (nearest.endsAt(i)) {
        return;
      }
    }
  }

  /** Whether every choice is worth hearing, whatever it lacks. */
  boolean hearsAll() {
    return shownForType != null;
  }

  Set<FactKey> shownFor() {
    return shownFor;
  }

  @Override
  public void joined(Object fact) {
    if (shownForType != null && shownForType.type() == fact.getClass()) {
      shownFor.add(facts.keyOf(fact));
    }
  }

  @Override
  public void end(
      CompiledRule rule,
      @Nullable Object[] chosen,
      long[] codes,
      @Nullable Object[] values,
      long lack) {
    if (lack < bestLack) {
      bestLack = lack;
      best = new Nearest(rule, chosen.clone(), codes.clone(), values.clone(), Lack.truth(lack));
    }
  }

  /** What a choice lacks grows: one that is not nearer now never will be. */
  @Override
  public boolean wants(long lack) {
    return hearsAll() || lack < bestLack;
  }
}

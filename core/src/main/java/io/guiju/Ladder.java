package io.guiju;

import io.guiju.pack.Provision;
import io.guiju.type.FactKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a subject stands on a ladder: a provision that places it, with a rule for each rung.
 *
 * @param rungs the highest first
 * @param steps the smallest sets of changes that lead to the next rung; empty where there is none
 * @param brings what the subject is not entitled to now and would be on the next rung
 */
public record Ladder(
    Provision provision,
    FactKey subject,
    List<Rung> rungs,
    List<List<Change>> steps,
    List<Provision> brings) {
  /**
   * A rung.
   *
   * @param rule the rule that says who stands on it
   * @param mark what tells it from the others: a value, or a list of them
   * @param reached whether the subject stands on it, or would if it stood on no higher one
   */
  public record Rung(String rule, Object mark, Truth reached) {}

  public Ladder {
    rungs = List.copyOf(rungs);
    steps = steps.stream().map(List::copyOf).toList();
    brings = List.copyOf(brings);
  }

  /** The highest rung that the subject is known to stand on, or null where it is on none. */
  public @Nullable Rung current() {
    return rungs.stream().filter(rung -> rung.reached() == Truth.TRUE).findFirst().orElse(null);
  }

  /** The rung above the current one, the lowest for a subject on none; null at the top. */
  public @Nullable Rung next() {
    Rung current = current();
    int index = current == null ? rungs.size() : rungs.indexOf(current);
    return index == 0 ? null : rungs.get(index - 1);
  }
}

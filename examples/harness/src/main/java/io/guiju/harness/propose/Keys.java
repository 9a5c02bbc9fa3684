package io.guiju.harness.propose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the first rows say which fact they give.
 *
 * @param missing rows without a key
 * @param repeats rows with a key that a row before has
 * @param again the first key that a second row has; null where none has
 */
record Keys(int missing, int repeats, @Nullable String again) {
  /**
   * @param noValue texts that stand for no value
   */
  static Keys of(ProposedFact fact, int rows, List<String> noValue) {
    if (fact.isUntold()) {
      return new Keys(0, 0, null);
    }
    int missing = 0;
    int repeats = 0;
    String again = null;
    Set<List<String>> seen = new HashSet<>();
    for (List<String> key : fact.keys(rows)) {
      if (key.stream().anyMatch(text -> text.isEmpty() || noValue.contains(text))) {
        missing++;
      } else if (!seen.add(key)) {
        repeats++;
        again = again == null ? String.join(" ", key) : again;
      }
    }
    return new Keys(missing, repeats, again);
  }

  /** How many rows are rejected for them. */
  int rejected() {
    return missing + repeats;
  }
}

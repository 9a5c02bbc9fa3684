package io.guiju.harness.propose;

import io.guiju.harness.mapping.TotalRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the first rows say which fact they give.
 *
 * @param missing the rows without a key, from 0
 * @param totals the rows whose key is the word for a total, from 0
 * @param miscoded other rows with a key that is not the credit code that it has to be
 * @param repeats rows with a key that a row before has
 * @param again the first key that a second row has; null where none has
 */
record Keys(
    List<Integer> missing,
    List<Integer> totals,
    int miscoded,
    int repeats,
    @Nullable String again) {
  /**
   * @param noValue texts that stand for no value
   */
  static Keys of(ProposedFact fact, int rows, List<String> noValue) {
    if (fact.isUntold()) {
      return new Keys(List.of(), List.of(), 0, 0, null);
    }
    List<Integer> missing = new ArrayList<>();
    List<Integer> totals = new ArrayList<>();
    int miscoded = 0;
    int repeats = 0;
    String again = null;
    Set<List<String>> seen = new HashSet<>();
    List<List<String>> keys = fact.keys(rows);
    for (int row = 0; row < rows; row++) {
      List<String> key = keys.get(row);
      if (key.stream().anyMatch(text -> text.isEmpty() || noValue.contains(text))) {
        missing.add(row);
      } else if (key.stream().anyMatch(TotalRow::isCalled)) {
        totals.add(row);
      } else if (fact.isMiscoded(row)) {
        miscoded++;
      } else if (!seen.add(key)) {
        repeats++;
        again = again == null ? String.join(" ", key) : again;
      }
    }
    return new Keys(missing, totals, miscoded, repeats, again);
  }

  /** How many rows give no fact that somebody wants. */
  int unfit() {
    return missing.size() + totals.size() + miscoded + repeats;
  }
}

package io.guiju.spark;

import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.type.FactKey;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Which records are cross-checked: by their keys, whatever the partitions. */
final class Chosen {
  private Chosen() {}

  /** Whether a record is cross-checked where one in 1,000 is. */
  static boolean isChosen(Facts facts) {
    return CrossCheck.sometimes().at(ordinal(facts));
  }

  /** A number from 1 for a record that is always the same; of several keys the first speaks. */
  static long ordinal(Facts facts) {
    FactKey first = null;
    for (Object fact : facts.all()) {
      first = facts.keyOf(fact);
      break;
    }
    CRC32 sum = new CRC32();
    sum.update(String.valueOf(first).getBytes(StandardCharsets.UTF_8));
    return sum.getValue() + 1;
  }
}

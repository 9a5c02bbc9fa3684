package io.guiju.harness.result;

import io.guiju.Difference;
import io.guiju.pack.Provision;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many findings of each provision become what. */
public final class Moves {
  private final Map<Provision, long[]> byProvision = new LinkedHashMap<>();

  void add(Difference difference) {
    byProvision
        .computeIfAbsent(difference.provision(), provision -> new long[Move.values().length])[
        Move.of(difference).ordinal()]++;
  }

  long of(Provision provision, Move move) {
    long[] moves = byProvision.get(provision);
    return moves == null ? 0 : moves[move.ordinal()];
  }

  long of(Move move) {
    return byProvision.values().stream().mapToLong(moves -> moves[move.ordinal()]).sum();
  }

  boolean any(Provision provision) {
    return byProvision.containsKey(provision);
  }

  boolean isEmpty() {
    return byProvision.isEmpty();
  }
}

package io.guiju.harness.words;

import io.guiju.pack.Advice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Advice on an id that no row has: there are too many to list them all. */
public final class NearIds {
  /** Of so many at most all are listed. */
  public static final int MANY = 10;

  private static final int FEW = 3;

  private NearIds() {}

  /** The nearest ids; where none is near, some. */
  public static Problem of(String written, Collection<String> known) {
    Set<String> others = new LinkedHashSet<>(known);
    List<String> near = new ArrayList<>();
    String nearest = Advice.nearestName(written, others);
    while (nearest != null && near.size() < FEW) {
      near.add(nearest);
      others.remove(nearest);
      nearest = Advice.nearestName(written, others);
    }
    if (!near.isEmpty()) {
      return Problem.of("ids.near", Listing.of(near));
    }
    return known.isEmpty()
        ? Problem.of("nearest.none")
        : Problem.of("ids.some", known.size(), Listing.of(known.stream().limit(FEW).toList()));
  }
}

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

  /** So many are named where not all are. */
  public static final int FEW = 3;

  private NearIds() {}

  /** That no row gives an id. */
  public static Failure unknown(String id, Collection<String> known) {
    return unknown(id, of(id, known));
  }

  /**
   * The same where there are too many ids to hold them all.
   *
   * @param nearest those that are near
   * @param number how many are known
   * @param first the first of these
   */
  public static Failure unknown(String id, List<String> nearest, long number, List<String> first) {
    return unknown(id, advice(nearest, number, first));
  }

  private static Failure unknown(String id, Problem advice) {
    return Failure.wrong("explain.unknown", id, advice);
  }

  /** The nearest ids; where none is near, some. */
  public static Problem of(String written, Collection<String> known) {
    return advice(nearest(written, known), known.size(), known.stream().limit(FEW).toList());
  }

  private static Problem advice(List<String> nearest, long number, List<String> first) {
    if (!nearest.isEmpty()) {
      return Problem.of("ids.near", Listing.of(nearest));
    }
    return number == 0
        ? Problem.of("nearest.none")
        : Problem.of("ids.some", number, Listing.of(first));
  }

  /** The nearest ids, the nearest first; none where none is near. */
  public static List<String> nearest(String written, Collection<String> known) {
    Set<String> others = new LinkedHashSet<>(known);
    List<String> near = new ArrayList<>();
    String nearest = Advice.nearestName(written, others);
    while (nearest != null && near.size() < FEW) {
      near.add(nearest);
      others.remove(nearest);
      nearest = Advice.nearestName(written, others);
    }
    return near;
  }
}

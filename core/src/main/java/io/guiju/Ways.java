package io.guiju;

import java.util.List;

/**
 * What it takes to satisfy a provision: sets of which each by itself is enough and none has a part
 * that can be left out; the smallest first.
 *
 * @param missing what has to become known, where it can still be satisfied as things are
 * @param changes what has to become different
 * @param exhaustive false where the search ended before it had tried everything
 */
public record Ways(
    List<List<MissingFact>> missing, List<List<Change>> changes, boolean exhaustive) {
  /** Nothing to do, or nothing that could be done. */
  public static final Ways NONE = new Ways(List.of(), List.of(), true);

  /** Of what is not known yet: whether nothing that could become known would satisfy it. */
  public boolean isHopeless() {
    return missing.isEmpty() && exhaustive;
  }

  public Ways {
    missing = missing.stream().map(List::copyOf).toList();
    changes = changes.stream().map(List::copyOf).toList();
  }
}

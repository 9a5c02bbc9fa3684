package io.guiju.internal.ways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the sets of which no part is among the others, up to a bound. */
final class Smallest<E> {
  private static final int MOST_SETS = 64;

  private final List<List<E>> sets = new ArrayList<>();
  private boolean full;

  /** An element may stand in a set as often as it takes. */
  void add(List<E> set) {
    for (List<E> other : sets) {
      if (isPart(other, set)) {
        return;
      }
    }
    sets.removeIf(other -> isPart(set, other));
    if (sets.size() < MOST_SETS) {
      sets.add(List.copyOf(set));
    } else {
      full = true;
    }
  }

  private static <E> boolean isPart(List<E> part, List<E> whole) {
    if (part.size() > whole.size()) {
      return false;
    }
    boolean[] taken = new boolean[whole.size()];
    for (E element : part) {
      int at = 0;
      while (at < taken.length && (taken[at] || !element.equals(whole.get(at)))) {
        at++;
      }
      if (at == taken.length) {
        return false;
      }
      taken[at] = true;
    }
    return true;
  }

  /** Whether a set was left out because there are too many. */
  boolean isFull() {
    return full;
  }

  /** By number of elements, then as they were found. */
  List<List<E>> sorted() {
    return sets.stream().sorted(Comparator.comparingInt(List::size)).toList();
  }
}

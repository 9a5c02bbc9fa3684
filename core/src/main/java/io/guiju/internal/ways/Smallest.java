package io.guiju.internal.ways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the sets of which no part is among the others, up to a bound. */
final class Smallest<E> {
  private static final int MOST_SETS = 64;

  /** A set with the hash of each element, since most elements differ and are long to compare. */
  private record Hashed<E>(List<E> set, int[] hashes) {
    static <E> Hashed<E> of(List<E> set) {
      return new Hashed<>(set, set.stream().mapToInt(Object::hashCode).toArray());
    }

    boolean isPartOf(Hashed<E> whole) {
      if (hashes.length > whole.hashes.length) {
        return false;
      }
      boolean[] taken = new boolean[whole.hashes.length];
      for (int i = 0; i < hashes.length; i++) {
        int at = 0;
        while (at < taken.length && (taken[at] || !isSame(i, whole, at))) {
          at++;
        }
        if (at == taken.length) {
          return false;
        }
        taken[at] = true;
      }
      return true;
    }

    private boolean isSame(int index, Hashed<E> other, int otherIndex) {
      return hashes[index] == other.hashes[otherIndex]
          && set.get(index).equals(other.set.get(otherIndex));
    }
  }

  private final List<Hashed<E>> sets = new ArrayList<>();
  private boolean full;

  /** An element may stand in a set as often as it takes. */
  void add(List<E> set) {
    Hashed<E> hashed = Hashed.of(List.copyOf(set));
    for (Hashed<E> other : sets) {
      if (other.isPartOf(hashed)) {
        return;
      }
    }
    sets.removeIf(hashed::isPartOf);
    if (sets.size() < MOST_SETS) {
      sets.add(hashed);
    } else {
      full = true;
    }
  }

  /** Whether a set was left out because there are too many. */
  boolean isFull() {
    return full;
  }

  /** By number of elements, then as they were found. */
  List<List<E>> sorted() {
    return sets.stream().map(Hashed::set).sorted(Comparator.comparingInt(List::size)).toList();
  }
}

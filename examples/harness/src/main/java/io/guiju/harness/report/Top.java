package io.guiju.harness.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The first of many in some order, as many as a reader takes in. */
final class Top<T> {
  static final int MOST = 20;

  private final Comparator<? super T> order;
  private final List<T> first;

  /**
   * @param order tells any two apart
   * @param first those that were kept before
   */
  Top(Comparator<? super T> order, List<T> first) {
    this.order = order;
    this.first = new ArrayList<>(first);
  }

  /** Whether it would be among the first of those seen so far. */
  boolean takes(T item) {
    return first.size() < MOST || order.compare(item, first.get(MOST - 1)) < 0;
  }

  void add(T item) {
    if (!takes(item)) {
      return;
    }
    int place = Collections.binarySearch(first, item, order);
    first.add(place < 0 ? -place - 1 : place, item);
    if (first.size() > MOST) {
      first.remove(MOST);
    }
  }

  @JsonValue
  List<T> items() {
    return first;
  }
}

package io.guiju.progress;

import java.util.Comparator;

/** What is added up by itself. */
record TallyCell(String indicator, String region, int year) implements Comparable<TallyCell> {
  private static final Comparator<TallyCell> ORDER =
      Comparator.comparing(TallyCell::indicator)
          .thenComparing(TallyCell::region)
          .thenComparing(TallyCell::year);

  @Override
  public int compareTo(TallyCell other) {
    return ORDER.compare(this, other);
  }
}

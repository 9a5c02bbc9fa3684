package io.guiju.progress;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is added up by itself.
 *
 * @param year null for records that may belong to each year of the target
 */
record TallyCell(String indicator, String region, @Nullable Integer year)
    implements Comparable<TallyCell>, Serializable {
  private static final Comparator<TallyCell> ORDER =
      Comparator.comparing(TallyCell::indicator)
          .thenComparing(TallyCell::region)
          .thenComparing(cell -> cell.year() == null ? Integer.MIN_VALUE : cell.year());

  @Override
  public int compareTo(TallyCell other) {
    return ORDER.compare(this, other);
  }

  /** Written out, as is the next: each contribution asks for them. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TallyCell cell
        && indicator.equals(cell.indicator)
        && region.equals(cell.region)
        && Objects.equals(year, cell.year);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * indicator.hashCode() + region.hashCode()) + Objects.hashCode(year);
  }

  @Override
  public String toString() {
    return indicator + "\t" + region + "\t" + (year == null ? "undated" : year.toString());
  }
}

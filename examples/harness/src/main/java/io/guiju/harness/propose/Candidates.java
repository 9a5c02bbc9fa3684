package io.guiju.harness.propose;

import io.guiju.harness.propose.Match.Strength;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The columns of a table whose headings may name a component of a fact. */
final class Candidates {
  private final Sample sample;

  Candidates(Sample sample) {
    this.sample = sample;
  }

  /** Whether a heading names it, though its cells may each name several. */
  boolean isHeaded(FactType type, Property property) {
    return sample.columns().stream()
        .flatMap(column -> column.matches().stream())
        .anyMatch(match -> match.strength() == Strength.NAME && match.isFor(type, property));
  }

  @Nullable Column first(FactType type, Property property, Strength strength) {
    List<Column> all = all(type, property, strength);
    return all.isEmpty() ? null : all.get(0);
  }

  /** The columns that may hold a component; one cell of a reference names one fact. */
  List<Column> all(FactType type, Property property, Strength strength) {
    List<Column> columns = new ArrayList<>();
    for (Column column : sample.columns()) {
      boolean isFor =
          column.matches().stream()
              .anyMatch(m -> m.strength() == strength && m.isFor(type, property));
      boolean fits =
          isOf(year(type), years(type), column)
              && !(isOrganisation(property) && column.several() != null);
      if (isFor && fits) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** A heading without a year is of the one year that others name; of several, of none. */
  private static boolean isOf(@Nullable Integer year, Set<Integer> years, Column column) {
    Integer named = column.heading().year();
    return year == null || (named == null ? years.size() == 1 : named.equals(year));
  }

  /** The latest year that headings name for facts of a type; null where a column holds the year. */
  @Nullable Integer year(FactType type) {
    return years(type).isEmpty() ? null : Collections.max(years(type));
  }

  /** The years that headings name for facts of a type that are told apart by year. */
  Set<Integer> years(FactType type) {
    Set<Integer> years = new TreeSet<>();
    boolean byYear = type.keys().stream().anyMatch(key -> key.name().equals(Layout.YEAR));
    for (Column column : sample.columns()) {
      for (Match match : column.matches()) {
        boolean certain = match.type() == type && match.strength() != Strength.DOUBTFUL;
        if (byYear && certain && match.term().name().equals(Layout.YEAR)) {
          return Set.of();
        } else if (byYear && certain && column.heading().year() != null) {
          years.add(column.heading().year());
        }
      }
    }
    return years;
  }

  static boolean isOrganisation(Property property) {
    return property.identifies() || property.name().endsWith("Id");
  }
}

package io.guiju.internal.progress;

import io.guiju.Facts;
import io.guiju.pack.Amounts;
import io.guiju.pack.Indicator;
import io.guiju.pack.RulePack;
import io.guiju.progress.Observation;
import io.guiju.type.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The observations up to a date, by indicator, region and year, each in its indicator's unit. */
public final class Series {
  /**
   * A value with what it rests on.
   *
   * @param used one observation, or the two of a share
   */
  record Point(Ratio value, List<Observation> used) {
    /** Whether something of it is said to be no final value yet. */
    boolean isPreliminary() {
      return isPreliminary(used);
    }

    static boolean isPreliminary(List<Observation> used) {
      return used.stream().anyMatch(seen -> Boolean.FALSE.equals(seen.finalValue()));
    }

    boolean isFinal() {
      return used.stream().allMatch(seen -> Boolean.TRUE.equals(seen.finalValue()));
    }
  }

  private record Line(String indicator, String region) {}

  private final Map<Line, NavigableMap<Integer, Point>> lines = new LinkedHashMap<>();

  /** When what is known no longer was read. */
  private final Map<Line, NavigableMap<Integer, LocalDate>> outdated = new LinkedHashMap<>();

  /** The parts of shares that are none, since the records of a part are not known to be all. */
  private final Map<Line, NavigableMap<Integer, List<Observation>>> undivided =
      new LinkedHashMap<>();

  /** The indicators with an observation that has no value. */
  private final Set<String> open = new HashSet<>();

  private final boolean complete;

  private Series(boolean complete) {
    this.complete = complete;
  }

  /**
   * @param facts their observations fit the pack
   */
  public static Series of(RulePack pack, Facts facts, LocalDate asOf) {
    Series series = new Series(facts.isComplete(Observation.class));
    for (Object fact : facts.of(Observation.class)) {
      Observation seen = (Observation) fact;
      Indicator indicator = Objects.requireNonNull(pack.indicator(seen.indicator()));
      Ratio value = value(seen, indicator);
      if (value == null) {
        series.open.add(indicator.id());
      }
      if (facts.isForgotten(seen) && seen.year() <= asOf.getYear()) {
        LocalDate read = Objects.requireNonNull(facts.provenanceOf(seen).readOn());
        series.outdated(indicator.id(), seen.region()).put(seen.year(), read);
      } else if (value != null && seen.year() <= asOf.getYear()) {
        series
            .line(indicator.id(), seen.region())
            .put(seen.year(), new Point(value, List.of(seen)));
      }
    }
    pack.indicators().forEach(series::divide);
    return series;
  }

  private static @Nullable Ratio value(Observation seen, Indicator indicator) {
    if (seen.value() == null) {
      return null;
    }
    return seen.outOf() == null
        ? Amounts.of(seen.value(), Objects.requireNonNull(seen.unit()), indicator.unit())
        : Ratio.of(seen.value(), seen.outOf());
  }

  /** A share that nobody observed as a whole is that of its parts. */
  private void divide(Indicator indicator) {
    if (indicator.share() == null) {
      return;
    }
    for (String part : indicator.share().parts()) {
      for (String region : regions(part, outdated)) {
        outdated(part, region)
            .forEach(
                (year, read) ->
                    outdated(indicator.id(), region).merge(year, read, Series::earlier));
      }
    }
    String numerator = indicator.share().numerator();
    String denominator = indicator.share().denominator();
    for (String region : regions(numerator)) {
      line(numerator, region)
          .forEach(
              (year, top) -> {
                Point bottom = line(denominator, region).get(year);
                if (bottom != null) {
                  divide(indicator, region, year, top, bottom);
                }
              });
    }
  }

  /** Both parts of a lower bound may be larger, and so the share anything. */
  private void divide(Indicator indicator, String region, int year, Point top, Point bottom) {
    List<Observation> used = new ArrayList<>(top.used());
    used.addAll(bottom.used());
    Ratio share = top.value().dividedBy(bottom.value());
    if (used.stream().anyMatch(Observation::isPartial)) {
      undivided
          .computeIfAbsent(new Line(indicator.id(), region), line -> new TreeMap<>())
          .put(year, used);
    } else if (share != null) {
      line(indicator.id(), region).putIfAbsent(year, new Point(share, used));
    }
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private NavigableMap<Integer, LocalDate> outdated(String indicator, String region) {
    return outdated.computeIfAbsent(new Line(indicator, region), line -> new TreeMap<>());
  }

  private NavigableMap<Integer, Point> line(String indicator, String region) {
    return lines.computeIfAbsent(new Line(indicator, region), line -> new TreeMap<>());
  }

  /** Whether the host said that these are all observations, and each has a value. */
  boolean isComplete(Indicator indicator) {
    return complete && !open.contains(indicator.id());
  }

  /** By year; empty where nothing was observed. */
  NavigableMap<Integer, Point> of(Indicator indicator, String region) {
    return lines.getOrDefault(new Line(indicator.id(), region), new TreeMap<>());
  }

  /** The parts of shares that cannot be told, by year, where no other value is known. */
  NavigableMap<Integer, List<Observation>> undivided(Indicator indicator, String region) {
    NavigableMap<Integer, List<Observation>> years =
        new TreeMap<>(undivided.getOrDefault(new Line(indicator.id(), region), new TreeMap<>()));
    years.keySet().removeAll(of(indicator, region).keySet());
    return years;
  }

  /** When values were read that are known no longer, by year, where no other is known. */
  NavigableMap<Integer, LocalDate> outdated(Indicator indicator, String region) {
    NavigableMap<Integer, LocalDate> years =
        new TreeMap<>(outdated.getOrDefault(new Line(indicator.id(), region), new TreeMap<>()));
    years.keySet().removeAll(of(indicator, region).keySet());
    return years;
  }

  /** For which regions that is so, sorted. */
  List<String> outdatedRegions(Indicator indicator) {
    return regions(indicator.id(), outdated);
  }

  /** For which regions an indicator was observed, sorted. */
  List<String> regions(String indicator) {
    return regions(indicator, lines);
  }

  private static List<String> regions(
      String indicator, Map<Line, ? extends NavigableMap<Integer, ?>> byLine) {
    TreeSet<String> regions = new TreeSet<>();
    byLine.forEach(
        (line, years) -> {
          if (line.indicator().equals(indicator) && !years.isEmpty()) {
            regions.add(line.region());
          }
        });
    return List.copyOf(regions);
  }
}

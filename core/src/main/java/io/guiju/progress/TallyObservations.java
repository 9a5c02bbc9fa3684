package io.guiju.progress;

import io.guiju.Facts;
import io.guiju.pack.Indicator;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a tally as observations.
 *
 * @param partial the indicators of which the records are not known to be all
 */
record TallyObservations(
    RulePack pack, LocalDate asOf, SortedMap<TallyCell, TallySum> sums, SortedSet<String> partial) {

  /** In the order of the pack's indicators, then by region and year. */
  List<Observation> all() {
    List<Observation> all = new ArrayList<>();
    for (Indicator indicator : pack.indicators()) {
      SortedMap<TallyCell, TallySum> own = new TreeMap<>(sums);
      own.keySet().removeIf(cell -> !cell.indicator().equals(indicator.id()));
      Set<Integer> years = own.isEmpty() ? Set.of() : years(indicator);
      for (TallyCell cell : observed(own.keySet(), years)) {
        TallySum sum =
            own.entrySet().stream()
                .filter(entry -> isOf(cell.year(), entry.getKey().year(), years))
                .map(entry -> share(entry.getKey(), entry.getValue(), cell))
                .reduce(TallySum.NOTHING, TallySum::plus);
        all.add(observation(indicator, cell, sum));
      }
    }
    return all;
  }

  /** Those of the target so far, each of which a record without a year may belong to. */
  private Set<Integer> years(Indicator indicator) {
    return pack.provisions().stream()
        .map(Provision::target)
        .filter(target -> target != null && isAbout(target.indicator(), indicator.id()))
        .flatMap(
            target ->
                IntStream.rangeClosed(target.from(), Math.min(target.through(), asOf.getYear()))
                    .boxed())
        .collect(Collectors.toSet());
  }

  private static boolean isAbout(Indicator measured, String indicator) {
    return measured.id().equals(indicator)
        || measured.share() != null && measured.share().parts().contains(indicator);
  }

  private static boolean isOf(
      @Nullable Integer year, @Nullable Integer added, Set<Integer> undated) {
    return added == null ? undated.contains(year) : added.equals(year);
  }

  /** What there are sums of, and each year of the plan's own region. */
  private SortedSet<TallyCell> observed(Set<TallyCell> own, Set<Integer> undated) {
    SortedSet<TallyCell> observed = new TreeSet<>();
    String whole = pack.scope().place().code();
    for (TallyCell cell : own) {
      for (Integer year : cell.year() == null ? undated : Set.of(cell.year())) {
        observed.add(new TallyCell(cell.indicator(), cell.region(), year));
        observed.add(new TallyCell(cell.indicator(), whole, year));
      }
    }
    return observed;
  }

  /** What a sum brings to another region. */
  private static TallySum share(TallyCell from, TallySum sum, TallyCell to) {
    Place here = new Place(from.region());
    Place there = new Place(to.region());
    if (here.isWithin(there)) {
      return sum;
    }
    return here.isCoarserThan(there) ? sum.maybe() : TallySum.NOTHING;
  }

  private Observation observation(Indicator indicator, TallyCell cell, TallySum sum) {
    return new Observation(
        indicator.id(),
        cell.region(),
        Objects.requireNonNull(cell.year()),
        sum.amount(),
        null,
        indicator.unit(),
        Tally.SOURCE,
        null,
        Math.toIntExact(sum.known()),
        Math.toIntExact(sum.unknown()),
        Math.toIntExact(sum.undated()),
        !partial.contains(indicator.id()));
  }

  /** Those that facts do not hold already, and whose share or other part they do not hold. */
  List<Observation> besides(Facts facts) {
    return all().stream().filter(seen -> !isGiven(seen, facts)).toList();
  }

  private boolean isGiven(Observation seen, Facts facts) {
    return isGiven(seen.indicator(), seen, facts)
        || pack.indicators().stream()
            .filter(indicator -> indicator.share() != null && isAbout(indicator, seen.indicator()))
            .flatMap(
                share ->
                    Stream.concat(
                        Stream.of(share.id()),
                        Objects.requireNonNull(share.share()).parts().stream()))
            .anyMatch(part -> isGiven(part, seen, facts));
  }

  /** A value that is known no longer was given as well. */
  private static boolean isGiven(String indicator, Observation seen, Facts facts) {
    FactKey key =
        new FactKey(FactType.of(Observation.class), List.of(indicator, seen.region(), seen.year()));
    return facts.find(key) instanceof Observation given
        && (given.value() != null || facts.isForgotten(given));
  }
}

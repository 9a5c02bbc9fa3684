package io.guiju.progress;

import io.guiju.Facts;
import io.guiju.pack.Indicator;
import io.guiju.pack.RulePack;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The sums of a tally as observations. */
record TallyObservations(RulePack pack, SortedMap<TallyCell, TallySum> sums) {

  /** In the order of the pack's indicators, then by region and year. */
  List<Observation> all() {
    List<Observation> all = new ArrayList<>();
    for (Indicator indicator : pack.indicators()) {
      Map<TallyCell, TallySum> own = new TreeMap<>(sums);
      own.keySet().removeIf(cell -> !cell.indicator().equals(indicator.id()));
      for (TallyCell cell : observed(own)) {
        TallySum sum =
            own.entrySet().stream()
                .map(entry -> share(entry.getKey(), entry.getValue(), cell))
                .reduce(TallySum.NOTHING, TallySum::plus);
        all.add(observation(indicator, cell, sum));
      }
    }
    return all;
  }

  /** What there are sums of, and each year of the plan's own region. */
  private TreeSet<TallyCell> observed(Map<TallyCell, TallySum> own) {
    TreeSet<TallyCell> observed = new TreeSet<>(own.keySet());
    String whole = pack.scope().place().code();
    own.keySet().forEach(cell -> observed.add(new TallyCell(cell.indicator(), whole, cell.year())));
    return observed;
  }

  /** What a sum brings to another region. */
  private static TallySum share(TallyCell from, TallySum sum, TallyCell to) {
    Place here = new Place(from.region());
    Place there = new Place(to.region());
    if (from.year() != to.year()) {
      return TallySum.NOTHING;
    } else if (here.isWithin(there)) {
      return sum;
    }
    return here.isCoarserThan(there) ? sum.maybe() : TallySum.NOTHING;
  }

  private static Observation observation(Indicator indicator, TallyCell cell, TallySum sum) {
    return new Observation(
        indicator.id(),
        cell.region(),
        cell.year(),
        sum.amount(),
        null,
        indicator.unit(),
        Tally.SOURCE,
        null,
        Math.toIntExact(sum.known()),
        Math.toIntExact(sum.unknown()));
  }

  /** Those that facts do not hold already, and whose other part they do not hold. */
  List<Observation> besides(Facts facts) {
    return all().stream().filter(seen -> !isGiven(seen, facts)).toList();
  }

  private boolean isGiven(Observation seen, Facts facts) {
    return pack.indicators().stream()
            .map(Indicator::share)
            .filter(share -> share != null && share.parts().contains(seen.indicator()))
            .flatMap(share -> share.parts().stream())
            .anyMatch(part -> isGiven(part, seen, facts))
        || isGiven(seen.indicator(), seen, facts);
  }

  private static boolean isGiven(String indicator, Observation seen, Facts facts) {
    FactKey key =
        new FactKey(FactType.of(Observation.class), List.of(indicator, seen.region(), seen.year()));
    @Nullable Object given = facts.find(key);
    return given instanceof Observation observation && observation.value() != null;
  }
}

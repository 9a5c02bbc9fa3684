package io.guiju.text;

import io.guiju.pack.Target;
import io.guiju.progress.Observation;
import io.guiju.progress.TargetProgress;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many records a target was tallied from.
 *
 * @param known how many are known to count
 * @param unknown how many may count besides
 * @param complete whether these are known to be all
 */
public record RecordCount(long known, long unknown, boolean complete) {
  /**
   * Of one year.
   *
   * @param unknown without those that have no year
   */
  private record OfYear(long known, long unknown, long undated, boolean complete) {
    static OfYear of(Observation seen) {
      long undated = orZero(seen.undated());
      return new OfYear(
          orZero(seen.known()), orZero(seen.unknown()) - undated, undated, !seen.isPartial());
    }

    /** The two parts of a share rest on the same records. */
    OfYear larger(OfYear other) {
      return new OfYear(
          Math.max(known, other.known),
          Math.max(unknown, other.unknown),
          Math.max(undated, other.undated),
          complete && other.complete);
    }

    /** What has no year is among the unknown of each year, and counts once. */
    OfYear plus(OfYear other) {
      return new OfYear(
          known + other.known,
          unknown + other.unknown,
          Math.max(undated, other.undated),
          complete && other.complete);
    }
  }

  /**
   * The records of all years, or of the last where that decides; the two parts of a share are
   * tallied from the same. Null where nothing was tallied.
   */
  public static @Nullable RecordCount of(TargetProgress progress) {
    Map<Integer, OfYear> years = new TreeMap<>();
    for (Observation seen : progress.used()) {
      boolean isTallied = seen.known() != null || seen.unknown() != null;
      if (isTallied && decides(seen, progress)) {
        years.merge(seen.year(), OfYear.of(seen), OfYear::larger);
      }
    }
    return years.values().stream()
        .reduce(OfYear::plus)
        .map(all -> new RecordCount(all.known, all.unknown + all.undated, all.complete))
        .orElse(null);
  }

  /** Of what is judged at the end, earlier values do no more than begin a line. */
  private static boolean decides(Observation seen, TargetProgress progress) {
    Target target = progress.provision().target();
    return target == null
        || target.over() != Target.Over.END
        || progress.used().stream()
            .filter(other -> other.region().equals(seen.region()))
            .noneMatch(other -> other.year() > seen.year());
  }

  private static long orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }
}

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
 * @param unknown how many may count besides
 */
public record RecordCount(long known, long unknown) {
  /**
   * The records of all years, or of the last where that decides; the two parts of a share are
   * tallied from the same. Null where nothing was tallied.
   */
  public static @Nullable RecordCount of(TargetProgress progress) {
    Map<Integer, RecordCount> years = new TreeMap<>();
    for (Observation seen : progress.used()) {
      boolean isTallied = seen.known() != null || seen.unknown() != null;
      if (isTallied && decides(seen, progress)) {
        years.merge(
            seen.year(),
            new RecordCount(orZero(seen.known()), orZero(seen.unknown())),
            RecordCount::larger);
      }
    }
    return years.values().stream().reduce(RecordCount::plus).orElse(null);
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

  private RecordCount larger(RecordCount other) {
    return new RecordCount(Math.max(known, other.known), Math.max(unknown, other.unknown));
  }

  private RecordCount plus(RecordCount other) {
    return new RecordCount(known + other.known, unknown + other.unknown);
  }

  private static long orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }
}
